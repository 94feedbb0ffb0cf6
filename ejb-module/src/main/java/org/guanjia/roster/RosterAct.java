package org.guanjia.roster;

/** What is done with the roster of a month. */
public enum RosterAct {
    /** 排班: says who has duties of a draft, by hand or by taking a proposal over. */
    FILL,
    /** 发布: from now on people are on duty by it. */
    PUBLISH,
    /** 换人: somebody else has a duty that is published. */
    CHANGE
}
