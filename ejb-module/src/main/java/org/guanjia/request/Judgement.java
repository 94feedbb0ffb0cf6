package org.guanjia.request;

/** The answer to each of the three questions of the gate (S20). */
public enum Judgement {
    YES,
    DOUBT,
    NO
}
