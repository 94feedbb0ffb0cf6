package org.guanjia.escalation;

/** What happens to a step of an escalation. */
public enum StepAct {
    /** Those of its level are told. */
    TELL,
    /** One of them takes it on. */
    TAKE_ON,
    /** Nobody needs to be told any more. */
    SPARE
}
