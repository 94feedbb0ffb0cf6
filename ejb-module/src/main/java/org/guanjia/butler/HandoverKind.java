package org.guanjia.butler;

/** How a post changes hands. */
public enum HandoverKind {
    /** 暖交接: each matter is told and taken on, and only then does the seat change. */
    WARM,
    /** 突发顶岗: the seat changed at once, and each matter is taken on afterwards. */
    SUDDEN
}
