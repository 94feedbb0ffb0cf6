package org.guanjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.guanjia.bench.inside.Schedule;
import org.junit.jupiter.api.Test;

class ScheduleIT {

    @Test
    void units_are_due_at_an_even_rate_whatever_becomes_of_those_before_them() {
        Schedule schedule = Schedule.from(1_000, 20);

        assertThat(schedule.due(0)).isEqualTo(1_000);
        assertThat(schedule.due(1)).isEqualTo(1_000 + TimeUnit.MILLISECONDS.toNanos(50));
        assertThat(schedule.due(40)).isEqualTo(1_000 + TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void nobody_begins_early() {
        Schedule schedule = Schedule.from(System.nanoTime(), 100);

        schedule.await(2);

        assertThat(System.nanoTime()).isGreaterThanOrEqualTo(schedule.due(2));
    }
}
