package org.guanjia.jms;

/**
 * A reason that a department chose from its list, with the words that it had then.
 *
 * @param code of the list's entry
 */
public record ChosenReason(String code, String zh, String en) {}
