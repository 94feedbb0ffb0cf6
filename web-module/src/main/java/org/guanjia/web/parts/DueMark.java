package org.guanjia.web.parts;

/**
 * How near a moment is.
 *
 * @param tone {@code late}, {@code soon} or empty
 * @param icon its icon
 * @param first what matters now: "12 minutes left" before an hour is out, "today 15:00" before
 * @param second the other way of saying it
 */
public record DueMark(String tone, String icon, String first, String second) {}
