package org.guanjia.staff;

import java.util.List;
import org.guanjia.calendar.DutyHoursView;
import org.guanjia.calendar.PublicHolidays;

/**
 * When a department works.
 *
 * @param said its hours in order of time; none where it works day and night
 * @param holidays what is known about public holidays
 */
public record DepartmentDuty(DepartmentView department, List<DutyHoursView> said, PublicHolidays holidays) {}
