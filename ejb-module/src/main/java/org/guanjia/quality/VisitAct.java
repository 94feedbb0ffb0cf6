package org.guanjia.quality;

/** What may be done with a reply visit. */
public enum VisitAct {
    /** 记录回访: it was paid, and what came of it. */
    REPORT,
    /** 免访: a manager says why it is not to be paid. */
    WAIVE
}
