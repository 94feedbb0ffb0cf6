package org.guanjia.staff;

/** What the container knows of the caller. */
interface CallerIdentity {

    String username();

    boolean isInRole(String role);
}
