package org.guanjia.preference;

/** Dark on light, or light on dark. */
public enum Theme {
    LIGHT,
    DARK
}
