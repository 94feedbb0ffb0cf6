package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something in a roster that breaks a rule: the hole, or whom it wrongs and when.
 *
 * @param weight of the rule; never {@link RuleWeight#OFF}
 * @param postId for a hole, the post that nobody answers
 * @param employeeId whom it is about; null for a hole
 * @param days on which, in order; empty for a hole and for what is about the whole month
 * @param from when the hole begins; null for all others
 * @param until when it ends
 * @param figure what was counted, in the unit of the rule's amount; 0 where nothing is
 * @param limit the rule's amount; 0 where there is none
 */
public record RosterFinding(
        RosterRuleKind kind,
        RuleWeight weight,
        @Nullable UUID postId,
        @Nullable UUID employeeId,
        List<LocalDate> days,
        @Nullable Instant from,
        @Nullable Instant until,
        int figure,
        int limit)
        implements Serializable {

    public RosterFinding {
        days = List.copyOf(days);
    }

    /** A time in which nobody answers a post. */
    public static RosterFinding hole(UUID postId, Instant from, Instant until) {
        return new RosterFinding(RosterRuleKind.COVER, RuleWeight.REFUSED, postId, null, List.of(), from, until, 0, 0);
    }

    /** Whether it keeps the roster from being published. */
    public boolean isRefused() {
        return weight == RuleWeight.REFUSED;
    }
}
