package org.guanjia.roster;

/** What becomes of a roster that breaks a rule. */
public enum RuleWeight {
    /** 不予发布: it is not published. */
    REFUSED,
    /** 提示: it is told, and published all the same. */
    TOLD,
    /** 停用: nobody asks. */
    OFF
}
