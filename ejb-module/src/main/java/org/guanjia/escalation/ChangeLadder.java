package org.guanjia.escalation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;

/**
 * Says whom it is told when about one kind of target, from now on.
 *
 * @param rungs see {@link LadderView}: later from level to level, from a day before to a week after
 * @param version that the screen showed
 */
public record ChangeLadder(
        @NotNull UUID commandId,
        @NotNull ClockKind kind,
        @NotNull Milestone milestone,
        boolean active,
        @NotNull @Size(min = 1, max = 5) List<@NotNull Integer> rungs,
        long version) {}
