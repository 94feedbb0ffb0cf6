package org.guanjia.butler;

/** What may be done with a handover. */
public enum HandoverAct {
    /** 完成: whoever comes has taken each matter on. */
    COMPLETE,
    /** 取消: the seat does not change, or somebody else takes it. */
    CALL_OFF
}
