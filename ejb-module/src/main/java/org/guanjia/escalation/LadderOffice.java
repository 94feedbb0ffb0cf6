package org.guanjia.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetReach;
import org.guanjia.escalation.model.Ladder;
import org.guanjia.escalation.model.Ladders;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/** Where an administrator says whom it is told when that something is late, and tries it on the past before (S21). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class LadderOffice {

    /** How far back a trial looks. */
    public static final Duration TRIED = Duration.ofDays(30);

    @Inject
    private Ladders ladders;

    @Inject
    private TargetReach reach;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** All ladders. */
    public List<LadderView> ladders() {
        return ladders.all().stream().map(Ladder::view).toList();
    }

    /** Other rungs for one of them; what comes to a rung from now on is told by the new ones. */
    public void change(@NotNull @Valid ChangeLadder command) {
        Ladder ladder = ladders.ladder(new Ladder.Key(command.kind(), command.milestone()));
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), ladder.version());
            ladder.change(command.active(), command.rungs());
        }
    }

    /** How many would have been told by these rungs in the last thirty days: the targets of that time, nothing is written. */
    public List<RungTrial> tried(
            @NotNull ClockKind kind,
            @NotNull Milestone milestone,
            @NotNull @Size(min = 1, max = 5) List<@NotNull Integer> rungs) {
        Ladder.check(rungs);
        Instant at = clock.now();
        Instant since = at.minus(TRIED);
        long counted = reach.countSince(kind, milestone, since);
        List<RungTrial> trials = new ArrayList<>();
        for (int level = 0; level < rungs.size(); level++) {
            Duration after = Duration.ofMinutes(rungs.get(level));
            trials.add(new RungTrial(
                    level, rungs.get(level), reach.countUnmet(kind, milestone, since, after, at), counted));
        }
        return trials;
    }
}
