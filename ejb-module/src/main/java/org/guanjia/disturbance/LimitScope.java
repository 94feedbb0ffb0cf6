package org.guanjia.disturbance;

/** Whom a limit is for. The narrower one counts. */
public enum LimitScope {
    /** 全部项目 */
    EVERYWHERE,
    /** 本项目 */
    ESTATE,
    /** 本户: its owner has said so. */
    HOME
}
