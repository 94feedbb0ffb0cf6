package org.guanjia.request;

/** How pressing it is, in the owner's eyes. */
public enum Priority {
    NORMAL,
    URGENT
}
