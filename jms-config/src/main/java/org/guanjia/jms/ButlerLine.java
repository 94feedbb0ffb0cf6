package org.guanjia.jms;

/**
 * The butler post that answers for the owner (S01).
 *
 * @param englishName never changes, whoever sits there
 * @param phone the post's line
 */
public record ButlerLine(String englishName, String phone) {}
