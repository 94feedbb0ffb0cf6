package org.guanjia.shared;

/** The kinds of thing that can order tasks from departments. */
public enum OriginKind {
    REQUEST
}
