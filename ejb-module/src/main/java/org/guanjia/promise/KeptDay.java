package org.guanjia.promise;

import java.time.LocalDate;

/**
 * How many of the promises due on a day were kept.
 *
 * @param broken made good or not
 */
public record KeptDay(LocalDate day, long kept, long broken) {}
