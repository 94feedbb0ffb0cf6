package org.guanjia.roster;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a month asks of one person of the team.
 *
 * @param minutes of work, breaks left out
 * @param days with a duty
 * @param restDays without one
 * @param weekendDays Saturdays and Sundays with a duty
 * @param nights with a duty
 */
public record PersonLoad(UUID employeeId, int minutes, int days, int restDays, int weekendDays, int nights)
        implements Serializable {}
