package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeliveryMetersTest {

    private static final Instant AT = Instant.parse("2026-05-18T01:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DeliveryMeters meters = new DeliveryMeters(registry);

    @Test
    void a_senders_clock_that_names_the_year_nought_stops_no_message() {
        meters.arrived(Flow.FEEDBACK, Duration.between(Instant.parse("0000-01-01T00:00:00Z"), AT));

        assertThat(latency().max(TimeUnit.HOURS)).isEqualTo(24);
    }

    @Test
    void a_senders_clock_that_is_ahead_counts_as_no_time_at_all() {
        meters.arrived(Flow.FEEDBACK, Duration.between(AT.plusSeconds(5), AT));

        assertThat(latency().count()).isEqualTo(1);
        assertThat(latency().totalTime(TimeUnit.SECONDS)).isZero();
    }

    private Timer latency() {
        return registry.timer("guanjia.delivery.arrival.latency", "flow", "FEEDBACK");
    }
}
