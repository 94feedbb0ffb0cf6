package org.guanjia.calendar;

import java.time.Instant;

/**
 * Duty hours of a department as they were said at some time.
 *
 * @param from since when they apply, until the next
 * @param saidBy the name of whoever said so
 */
public record DutyHoursView(Instant from, WeeklyHours hours, String saidBy, Instant saidAt) {}
