package org.guanjia.calendar;

import java.util.List;

/**
 * What is published about a year's public holidays.
 *
 * @param source where it was published
 * @param periods in order
 */
public record HolidayYearView(int year, String source, List<HolidayPeriod> periods, long version) {}
