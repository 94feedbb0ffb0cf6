package org.guanjia.web.lists;

/**
 * One value that a criterion can have.
 *
 * @param value as the address writes it
 * @param label as people read it
 * @param chosen whether the address says it
 */
public record Choice(String value, String label, boolean chosen) {}
