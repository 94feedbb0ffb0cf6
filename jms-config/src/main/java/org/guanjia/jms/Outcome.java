package org.guanjia.jms;

/** What came of a task. Not done and in part say why. */
public enum Outcome {
    DONE,
    IN_PART,
    NOT_DONE
}
