package org.guanjia.butler;

/** What may be done with one matter of a handover. */
public enum MatterAct {
    /** 交出: whoever leaves tells what there is to know. */
    HAND,
    /** 追问: whoever comes wants to know more. */
    ASK,
    /** 接收: whoever comes takes it on. */
    TAKE_ON
}
