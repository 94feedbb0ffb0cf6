package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanjia.delivery.LetterFixture.AT;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeliveryHealthTest {

    private final DeliveryHealth health = new DeliveryHealth();
    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void letters_wait_from_the_first_sign_to_the_last() {
        health.onTurn(turns::incrementAndGet);
        assertThat(health.waitsSince()).isNull();

        health.overdue(AT);
        health.brokerDown(AT.plusSeconds(40));
        assertThat(health.waitsSince()).isEqualTo(AT);

        health.brokerUp();
        assertThat(health.waitsSince()).as("until the outbox is drained").isEqualTo(AT);
        health.overdue(null);
        assertThat(health.waitsSince()).isNull();
        assertThat(turns).as("open screens hear of each turn").hasValue(4);
    }

    @Test
    void a_broker_that_is_missed_with_nothing_to_send_is_said_too_and_once() {
        health.onTurn(turns::incrementAndGet);

        health.brokerDown(AT);
        health.brokerDown(AT.plusSeconds(1));

        assertThat(health.waitsSince()).isEqualTo(AT);
        assertThat(turns).hasValue(1);
    }
}
