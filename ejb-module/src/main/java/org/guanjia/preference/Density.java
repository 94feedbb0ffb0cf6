package org.guanjia.preference;

/** How far apart the rows of a list stand. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
