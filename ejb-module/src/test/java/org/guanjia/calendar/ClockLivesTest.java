package org.guanjia.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.guanjia.calendar.model.ClockTarget;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Wiring;

/** Random lives of a clock, held against a simulation that walks minute by minute and knows nothing of intervals. */
class ClockLivesTest {

    private static final Instant START = Instant.parse("2026-05-18T07:00:00Z");
    private static final UUID OWNER = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static final Predicate<Instant> ALWAYS = minute -> true;

    /** An act some minutes after the one before; negative where it happened earlier. */
    record Act(ClockAct act, int minutesLater) {}

    @Property
    void elapsed_is_the_number_of_minutes_that_counted(
            @ForAll("lives") List<Act> life,
            @ForAll("hours") PaintedTime hours,
            @ForAll @IntRange(min = -60, max = 6000) int until) {
        Life lived = live(life);

        assertThat(lived.clock.elapsed(minute(until))).isEqualTo(Duration.ofMinutes(lived.counted(until, ALWAYS)));
        assertThat(lived.clock.in(hours.real()).elapsed(minute(until)))
                .isEqualTo(Duration.ofMinutes(lived.counted(until, hours::works)));
    }

    @Property
    void due_is_the_end_of_the_minute_that_makes_the_target_full(
            @ForAll("lives") List<Act> life,
            @ForAll @IntRange(min = 1, max = 900) int target,
            @ForAll @IntRange(max = 6000) int at,
            @ForAll("hours") PaintedTime hours) {
        Life lived = live(life);

        assertThat(lived.clock.dueAt(Duration.ofMinutes(target), minute(at))).isEqualTo(lived.due(target, at, ALWAYS));
        assertThat(lived.clock.in(hours.real()).dueAt(Duration.ofMinutes(target), minute(at)))
                .isEqualTo(lived.due(target, at, hours::works));
    }

    @Property
    void a_target_is_due_as_the_minutes_say_after_each_act(
            @ForAll("lives") List<Act> life,
            @ForAll @IntRange(min = 1, max = 900) int target,
            @ForAll("hours") PaintedTime hours) {
        Targets targets = new Targets(hours, target);

        Life lived = live(life, targets);

        switch (lived.last().state) {
            case RUNNING -> {
                assertThat(targets.kept().state()).isEqualTo(TargetState.RUNNING);
                assertThat(targets.kept().dueAt())
                        .isEqualTo(lived.since(targets.beganAt).due(target, lived.last().minute, hours::works));
            }
            case PAUSED -> assertThat(targets.kept().state()).isEqualTo(TargetState.RESTING);
            default -> assertThat(targets.kept().state()).isEqualTo(TargetState.DROPPED);
        }
    }

    @Property
    void the_ledger_has_no_gap_and_no_overlap_and_adds_up(
            @ForAll("lives") List<Act> life,
            @ForAll("hours") PaintedTime hours,
            @ForAll @IntRange(min = 1, max = 6000) int until) {
        ClockView clock = live(life).clock.in(hours.real());

        List<ClockInterval> ledger = clock.ledger(minute(until));

        Instant reached = clock.startedAt();
        Duration running = Duration.ZERO;
        for (ClockInterval interval : ledger) {
            assertThat(interval.from()).isEqualTo(reached);
            assertThat(interval.until()).isAfter(interval.from());
            reached = interval.until();
            if (interval.state() == ClockState.RUNNING) {
                running = running.plus(Duration.between(interval.from(), interval.until()));
            }
        }
        assertThat(reached).isEqualTo(minute(until));
        assertThat(running).isEqualTo(clock.elapsed(minute(until)));
    }

    @Provide
    Arbitrary<List<Act>> lives() {
        return Combinators.combine(
                        Arbitraries.of(ClockAct.class),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(1, 400)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-50, -1))))
                .as(Act::new)
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<PaintedTime> hours() {
        return PaintedTime.any(START);
    }

    private static Life live(List<Act> acts) {
        return live(acts, new Targets(null, 1));
    }

    private static Life live(List<Act> acts, Targets targets) {
        ServiceClocks clocks = targets.clocks;
        clocks.start(ClockKind.TASK, OWNER, OWNER, START);
        targets.begin(START);
        List<Change> changes = new ArrayList<>(List.of(new Change(0, ClockState.RUNNING)));
        for (Act act : acts) {
            Change last = changes.get(changes.size() - 1);
            int at = last.minute + act.minutesLater;
            ClockState next = expected(last.state, act.act);
            if (next == null) {
                assertThatThrownBy(() -> perform(targets, act.act, minute(at)))
                        .isInstanceOf(BusinessRuleViolation.class);
            } else {
                perform(targets, act.act, minute(at));
                changes.add(new Change(Math.max(at, last.minute), next));
            }
        }
        return new Life(clocks.of(ClockKind.TASK, OWNER), changes);
    }

    private static void perform(Targets targets, ClockAct act, Instant at) {
        ServiceClocks clocks = targets.clocks;
        switch (act) {
            case PAUSE -> clocks.pause(ClockKind.TASK, OWNER, at, "waitingForOwner");
            case RESUME -> clocks.resume(ClockKind.TASK, OWNER, at);
            case STOP -> clocks.stop(ClockKind.TASK, OWNER, at);
            case REOPEN -> targets.begin(clocks.reopen(ClockKind.TASK, OWNER, at, "again"));
        }
    }

    private static ClockState expected(ClockState state, ClockAct act) {
        return switch (state + " " + act) {
            case "RUNNING PAUSE" -> ClockState.PAUSED;
            case "RUNNING STOP", "PAUSED STOP" -> ClockState.CLOSED;
            case "PAUSED RESUME", "CLOSED REOPEN" -> ClockState.RUNNING;
            default -> null;
        };
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    /** A clock with one target on it, which is ordered anew whenever the clock is opened again; all without a database. */
    private static final class Targets {

        private final ClockChainsInMemory chains = new ClockChainsInMemory();
        private final ClockTargetsInMemory targets = new ClockTargetsInMemory();
        private final ServiceTargets service;
        private final ServiceClocks clocks;
        private final Duration asked;
        private Instant beganAt;

        /** @param hours of the department; null for day and night */
        Targets(PaintedTime hours, int minutes) {
            WorkingTime worked = hours == null ? WorkingTime.ALWAYS : hours.real();
            DepartmentHours department = new DepartmentHours() {
                @Override
                public Map<UUID, WorkingTime> of(Collection<UUID> departmentIds) {
                    return departmentIds.stream().collect(toMap(id -> id, id -> worked));
                }
            };
            service = new Wiring(null, chains, targets, department).fill(new ServiceTargets());
            clocks = new Wiring(null, chains, service).fill(new ServiceClocks());
            asked = Duration.ofMinutes(minutes);
        }

        void begin(Instant at) {
            service.beginAgain(OWNER, OWNER, OWNER, Map.of(Milestone.DONE, asked), at);
            beganAt = at;
        }

        ClockTarget kept() {
            return targets.of(ClockKind.TASK, List.of(OWNER)).get(0);
        }
    }

    private record Change(int minute, ClockState state) {}

    private record Life(ClockView clock, List<Change> changes) {

        Change last() {
            return changes.get(changes.size() - 1);
        }

        /** The same life, in which nothing counted before. */
        Life since(Instant began) {
            int first = (int) Duration.between(START, began).toMinutes();
            List<Change> later = new ArrayList<>(List.of(new Change(0, ClockState.PAUSED)));
            changes.stream().filter(change -> change.minute >= first).forEach(later::add);
            return new Life(clock, later);
        }

        ClockState stateIn(int minute) {
            ClockState state = null;
            for (Change change : changes) {
                if (change.minute <= minute) {
                    state = change.state;
                }
            }
            return state;
        }

        boolean counts(int minute, Predicate<Instant> works) {
            return stateIn(minute) == ClockState.RUNNING && works.test(minute(minute));
        }

        int counted(int until, Predicate<Instant> works) {
            int counted = 0;
            for (int minute = 0; minute < until; minute++) {
                counted += counts(minute, works) ? 1 : 0;
            }
            return counted;
        }

        /** Null where the clock is closed at that time and the target was not reached. */
        Instant due(int target, int at, Predicate<Instant> works) {
            int counted = 0;
            for (int minute = 0; counted < target; minute++) {
                if (minute >= at && stateIn(at) == ClockState.CLOSED) {
                    return null;
                }
                boolean counting = minute < at ? counts(minute, works) : works.test(minute(minute));
                counted += counting ? 1 : 0;
                if (counted == target) {
                    return minute(minute + 1);
                }
            }
            throw new IllegalStateException();
        }
    }
}
