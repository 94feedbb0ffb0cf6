package org.guanjia.quality;

/** What came of a reply visit. */
public enum VisitResult {
    /** 已化解: the owner is content with what was said or done. */
    SETTLED,
    /** 未化解: they are not; what is left is for the request to be opened again, or a promise. */
    UNSETTLED
}
