package org.guanjia.roster;

/** What is done with a swap that somebody asked for. */
public enum SwapAct {
    /** 同意: the colleague would do it. */
    AGREE,
    /** 谢绝: the colleague would not. */
    DECLINE,
    /** 撤回: whoever asked does not need it any more. */
    WITHDRAW,
    /** 批准: the duty manager lets it be so, and the roster and the lines follow. */
    GRANT,
    /** 不批准: the duty manager does not, and says why. */
    REFUSE
}
