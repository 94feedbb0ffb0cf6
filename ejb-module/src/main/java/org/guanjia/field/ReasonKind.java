package org.guanjia.field;

/** What a listed reason is a reason for. */
public enum ReasonKind {
    REFUSE,
    PAUSE,
    HAND_BACK,
    /** Why a withdrawal comes too late. */
    TOO_LATE
}
