package org.guanjia.request;

/** How the owner confirmed; reports keep them apart. */
public enum ConfirmationKind {
    BY_PHONE,
    IN_PERSON,
    IN_WRITING,
    /** Did not answer the reminders that the settings ask for. */
    TACIT
}
