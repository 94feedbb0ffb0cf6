package org.guanjia.demo;

/** What of the demonstration is being loaded. */
public enum DemoPhase {
    /** Nothing is loaded, or nothing is to be. */
    NONE,
    /** What one needs to sign in and take a request. */
    ESSENTIALS,
    /** Requests of the last hours, in every state. */
    TODAY,
    /** Requests of the past year. */
    YEAR,
    DONE,
    /** It broke off; the log says why, and the next start goes on. */
    FAILED
}
