package org.guanjia.web.butler;

/** Where a link of a post's history lies, seen from now. */
public enum Tense {
    PLANNED,
    NOW,
    OVER
}
