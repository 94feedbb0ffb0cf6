package org.guanjia.butler;

/** What can be wrong with a post, the gravest first. */
public enum CoverageFault {
    /** It covers more than a rule allows: the rule changed after the homes had come under it. */
    TOO_MANY,
    /** Nobody sits there now. */
    VACANT,
    /** It serves nobody. */
    NO_HOMES,
    /** It is one of a building, and has its desk in the lobby of none that it serves. */
    NO_DESK,
    /** It covers less than a rule asks for. */
    TOO_FEW
}
