package org.guanjia.shared;

/** The kinds of thing that facts are about. */
public enum OriginKind {
    /** Tasks are ordered for it. */
    REQUEST,
    /** What happens to a home apart from any request. */
    HOUSEHOLD
}
