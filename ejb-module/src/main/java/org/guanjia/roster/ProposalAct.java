package org.guanjia.roster;

/** What becomes of the search for a proposal. */
public enum ProposalAct {
    /** 停止: what was found until now is enough. */
    STOP,
    /** 完成: it has nothing better to find, or its time is up. */
    FINISH,
    /** 中断: nobody searches any more, and nobody said why. */
    FAIL,
    /** 采用: the draft has it. */
    KEEP,
    /** 放弃: the draft stays as it is. */
    DISCARD
}
