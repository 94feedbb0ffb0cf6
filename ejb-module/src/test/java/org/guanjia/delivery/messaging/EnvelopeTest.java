package org.guanjia.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.LetterFixture.AT;

import jakarta.jms.JMSRuntimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.Arrival;
import org.guanjia.delivery.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final UUID ID = new UUID(1, 2);
    private static final UUID TASK = new UUID(3, 4);

    @Test
    void our_own_properties_are_read() {
        Arrival arrival = Envelope.open(
                JmsMessages.text(
                        "jms.queue.guanjia.feedback",
                        "{}",
                        Map.of(
                                "ce_id",
                                ID,
                                "ce_subject",
                                TASK,
                                "sequence",
                                7L,
                                "ce_time",
                                "2026-05-18T09:00:00+08:00",
                                "JMSXDeliveryCount",
                                3)),
                Flow.FEEDBACK,
                AT);

        assertThat(arrival)
                .isEqualTo(new Arrival(
                        ID,
                        Flow.FEEDBACK,
                        "guanjia.feedback",
                        "{}",
                        TASK,
                        7L,
                        null,
                        null,
                        Instant.parse("2026-05-18T01:00:00Z"),
                        3,
                        AT));
    }

    @Test
    void a_foreign_sender_needs_none_and_keeps_its_id_with_each_delivery() {
        Arrival once = open(Map.of());
        Arrival again = open(Map.of("JMSXDeliveryCount", 2));

        assertThat(once.messageId()).isEqualTo(again.messageId());
        assertThat(once.subject()).isNull();
        assertThat(once.deliveries()).isEqualTo(1);
    }

    @Test
    void a_foreign_id_counts_together_with_its_source() {
        assertThat(open(Map.of("ce_id", "7", "ce_source", "acme")).messageId())
                .isEqualTo(open(Map.of("ce_id", "7", "ce_source", "acme")).messageId())
                .isNotEqualTo(open(Map.of("ce_id", "7", "ce_source", "other")).messageId());
    }

    @Test
    void nonsense_in_the_properties_says_nothing() {
        Arrival arrival = open(Map.of("ce_subject", "x", "sequence", "many", "ce_time", "soon", "estate", "y"));

        assertThat(arrival.subject()).isNull();
        assertThat(arrival.sequence()).isNull();
        assertThat(arrival.occurredAt()).isNull();
        assertThat(arrival.estateId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5000000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z"})
    void a_year_that_no_database_could_keep_says_nothing(String time) {
        assertThat(open(Map.of("ce_time", time)).occurredAt()).isNull();
    }

    @Test
    void bytes_are_read_as_text_and_anything_else_as_none() {
        assertThat(Envelope.open(JmsMessages.bytes("q", "取快递", Map.of()), Flow.FEEDBACK, AT)
                        .text())
                .isEqualTo("取快递");
        assertThat(Envelope.open(JmsMessages.other("q"), Flow.FEEDBACK, AT).text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "guanjia.dispatch.security, DISPATCH",
        "guanjia.dispatch.contractor.acme, DISPATCH",
        "guanjia.feedback, FEEDBACK"
    })
    void a_dead_one_knows_its_flow_and_where_it_should_have_gone(String queue, Flow flow) {
        Arrival arrival =
                Envelope.openDead(JmsMessages.addressed("{}", Map.of("_AMQ_ORIG_ADDRESS", "jms.queue." + queue)), AT);

        assertThat(arrival.flow()).isEqualTo(flow);
        assertThat(arrival.destination()).isEqualTo(queue);
    }

    @Test
    void one_that_was_put_among_the_dead_by_hand_is_of_the_flow_of_that_queue() {
        assertThat(Envelope.openDead(JmsMessages.text("guanjia.dead.dispatch", "{}", Map.of()), AT)
                        .flow())
                .isEqualTo(Flow.DISPATCH);
    }

    @Test
    void what_came_over_another_protocol_is_for_the_queue_of_its_flow() {
        assertThat(Envelope.open(JmsMessages.addressed("{}", Map.of()), Flow.FEEDBACK, AT)
                        .destination())
                .isEqualTo("guanjia.feedback");
    }

    @Test
    void a_broker_that_goes_away_is_no_fault_of_the_message() {
        assertThatThrownBy(() -> Envelope.open(JmsMessages.unreadable(), Flow.FEEDBACK, AT))
                .isInstanceOf(JMSRuntimeException.class);
    }

    private static Arrival open(Map<String, Object> properties) {
        return Envelope.open(JmsMessages.text("guanjia.feedback", "{}", properties), Flow.FEEDBACK, AT);
    }
}
