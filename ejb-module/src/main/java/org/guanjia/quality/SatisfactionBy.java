package org.guanjia.quality;

/** What satisfaction is counted by. */
public enum SatisfactionBy {
    /** 月份, in which it was closed on the wall of the estate. */
    MONTH,
    /** 管家岗. */
    POST,
    /** 部门: each that had a task; a request of two counts for both. */
    DEPARTMENT,
    /** 服务项目. */
    SERVICE
}
