package org.guanjia.butler;

import java.time.Instant;
import java.util.UUID;

/**
 * One link of a post's history: who sat there from when until when. A vacancy is a link of its own.
 *
 * @param employeeId null for a vacancy
 * @param until null where the link is open
 */
public record AssignmentView(
        UUID employeeId, String employeeNameZh, String employeeNameEn, Instant from, Instant until) {

    /** Whether nobody sat there. */
    public boolean isVacancy() {
        return employeeId == null;
    }
}
