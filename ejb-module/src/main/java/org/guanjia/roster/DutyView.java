package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty: a time on one day in one place, and who has it.
 *
 * @param day on the wall of the estate, on which it begins
 * @param postId the post; null in the pool and in support
 * @param seat counted from 1; 1 at a post
 * @param breakMinutes within it, which are no work
 * @param employeeId null while nobody has it
 * @param version of the duty, which a change of it brings along
 */
public record DutyView(
        UUID id,
        LocalDate day,
        UUID patternId,
        DutyPlace place,
        @Nullable UUID postId,
        int seat,
        Instant beginsAt,
        Instant endsAt,
        int breakMinutes,
        @Nullable UUID employeeId,
        long version)
        implements Serializable {

    /** The same for somebody else. */
    public DutyView of(@Nullable UUID person) {
        return new DutyView(id, day, patternId, place, postId, seat, beginsAt, endsAt, breakMinutes, person, version);
    }

    /** Whether both take time of the same minute. */
    public boolean overlaps(DutyView other) {
        return beginsAt.isBefore(other.endsAt) && other.beginsAt.isBefore(endsAt);
    }
}
