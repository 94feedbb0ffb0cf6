package org.guanjia.roster;

import java.util.List;
import org.guanjia.staff.EmployeeView;

/**
 * Somebody who could have a duty.
 *
 * @param findings what would be wrong about them with it
 * @param more how many of these are not wrong without it
 */
public record DutyCandidate(EmployeeView person, PersonLoad load, List<RosterFinding> findings, long more) {}
