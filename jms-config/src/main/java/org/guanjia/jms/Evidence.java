package org.guanjia.jms;

/** What a feedback has to bring beside words. */
public enum Evidence {
    PHOTO,
    RECEIPT
}
