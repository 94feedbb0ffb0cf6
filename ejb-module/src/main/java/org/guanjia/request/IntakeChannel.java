package org.guanjia.request;

/** How an owner's words reached the post. */
public enum IntakeChannel {
    PHONE,
    IN_PERSON,
    MESSAGE,
    /** Noticed by the butler, nobody asked. */
    NOTICED
}
