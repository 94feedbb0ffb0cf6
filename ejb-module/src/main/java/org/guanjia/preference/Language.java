package org.guanjia.preference;

/** The languages of the product. */
public enum Language {
    CHINESE,
    ENGLISH
}
