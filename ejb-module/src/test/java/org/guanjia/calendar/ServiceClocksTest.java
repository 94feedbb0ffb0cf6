package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.calendar.ClockKind.REQUEST;
import static org.guanjia.calendar.ClockKind.TASK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.calendar.persistence.JpaClockLinks;
import org.guanjia.calendar.persistence.JpaClockTargets;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceClocksTest extends DatabaseTest {

    private static final Instant TEN = Instant.parse("2026-05-18T02:00:00Z");
    private static final UUID ESTATE = Ids.next();

    private final UUID owner = Ids.next();
    private ServiceClocks clocks;

    @BeforeEach
    void wire() {
        clocks = wired(
                new ServiceClocks(),
                wired(new JpaClockLinks()),
                wired(
                        new ServiceTargets(),
                        wired(new JpaClockTargets()),
                        wired(new JpaClockLinks()),
                        new DepartmentHours()));
    }

    @Test
    void a_clock_keeps_its_ledger_through_pause_closing_and_reopening() {
        start(REQUEST, owner, TEN);
        inTransaction(() -> clocks.pause(REQUEST, owner, at(20), "waitingForOwner"));
        inTransaction(() -> clocks.resume(REQUEST, owner, at(50)));
        inTransaction(() -> clocks.stop(REQUEST, owner, at(60)));
        inTransaction(() -> clocks.reopen(REQUEST, owner, at(1000), "stillLeaks"));

        ClockView clock = clock();

        assertThat(clock.intervals())
                .containsExactly(
                        new ClockInterval(ClockState.RUNNING, null, at(0), at(20)),
                        new ClockInterval(ClockState.PAUSED, "waitingForOwner", at(20), at(50)),
                        new ClockInterval(ClockState.RUNNING, null, at(50), at(60)),
                        new ClockInterval(ClockState.CLOSED, null, at(60), at(1000)),
                        new ClockInterval(ClockState.RUNNING, "stillLeaks", at(1000), null));
        assertThat(clock.startedAt()).isEqualTo(TEN);
        assertThat(clock.estateId()).isEqualTo(ESTATE);
        assertThat(clock.elapsed(at(1010))).isEqualTo(Duration.ofMinutes(40));
        assertThat(clock.dueAt(Duration.ofMinutes(60), at(1010))).isEqualTo(at(1030));
    }

    @Test
    void acts_of_one_transaction_and_of_one_instant_are_one_chain() {
        inTransaction(() -> {
            clocks.start(REQUEST, owner, ESTATE, TEN);
            clocks.pause(REQUEST, owner, TEN, "handedOver");
            clocks.resume(REQUEST, owner, at(5));
            clocks.stop(REQUEST, owner, at(7));
            assertThat(clocks.of(REQUEST, owner).elapsed(at(10))).isEqualTo(Duration.ofMinutes(2));
        });

        assertThat(clock().intervals())
                .extracting(ClockInterval::state)
                .containsExactly(ClockState.PAUSED, ClockState.RUNNING, ClockState.CLOSED);
    }

    @Test
    void an_act_that_happened_before_the_last_one_counts_from_it() {
        start(REQUEST, owner, TEN);
        inTransaction(() -> clocks.pause(REQUEST, owner, at(20), "lunch"));
        inTransaction(() -> clocks.resume(REQUEST, owner, at(10)));

        assertThat(clock().elapsed(at(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void an_act_that_does_not_fit_is_refused() {
        start(REQUEST, owner, TEN);

        assertThatThrownBy(() -> inTransaction(() -> clocks.resume(REQUEST, owner, at(5))))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> inTransaction(() -> clocks.pause(TASK, owner, at(5), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> clocks.of(TASK, owner))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_clocks_of_a_list_come_in_one_answer() {
        UUID other = Ids.next();
        start(REQUEST, owner, TEN);
        start(REQUEST, other, at(1));

        assertThat(inTransaction(() -> clocks.of(REQUEST, List.of(owner, other, Ids.next()))))
                .containsOnlyKeys(owner, other);
        assertThat(inTransaction(() -> clocks.of(REQUEST, List.of()))).isEmpty();
    }

    @Test
    void the_clocks_of_a_list_are_looked_up_by_owner_among_many() {
        inTransaction(() -> {
            for (int i = 0; i < 2_000; i++) {
                clocks.start(REQUEST, Ids.next(), ESTATE, TEN);
            }
        });
        sql("analyze");

        String plan = rows(
                        "explain analyze select valid_from from clock_link where owner_kind = 'REQUEST' and owner_id in (?1, ?2, ?3)",
                        owner,
                        Ids.next(),
                        Ids.next())
                .toString();

        // how many rows each read: H2 says it so, PostgreSQL names what it threw away
        assertThat(plan).doesNotContainPattern("scanCount: \\d\\d|Rows Removed");
    }

    @Test
    void the_database_holds_the_chain_together() {
        start(REQUEST, owner, TEN);
        inTransaction(() -> clocks.pause(REQUEST, owner, at(20), null));

        assertThatThrownBy(() -> start(REQUEST, owner, at(40))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql("delete from clock_link where state = 'RUNNING'"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql("update clock_link set valid_from = ?1 where state = 'PAUSED'", at(25)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql("update clock_link set valid_until = ?1 where state = 'RUNNING'", at(15)))
                .isInstanceOf(RuntimeException.class);
    }

    private void start(ClockKind kind, UUID of, Instant at) {
        inTransaction(() -> clocks.start(kind, of, ESTATE, at));
    }

    private ClockView clock() {
        return inTransaction(() -> clocks.of(REQUEST, owner));
    }

    private static Instant at(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }
}
