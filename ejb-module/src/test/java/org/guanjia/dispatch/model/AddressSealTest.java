package org.guanjia.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Seal;
import org.junit.jupiter.api.Test;

class AddressSealTest {

    private static final Instant UNTIL = Instant.parse("2026-06-01T01:41:00Z");

    private final UUID task = Ids.next();
    private final UUID file = Ids.next();
    private final AddressSeal seal = AddressSeal.of("k".repeat(32));

    @Test
    void a_seal_is_of_one_thing_one_task_one_instant_and_one_key() {
        assertThat(Stream.of(
                        seal.toFetch(task, file, UNTIL),
                        seal.toFetch(task, Ids.next(), UNTIL),
                        seal.toFetch(Ids.next(), file, UNTIL),
                        seal.toFetch(task, file, UNTIL.plusSeconds(1)),
                        seal.toPut(task, UNTIL),
                        seal.toPut(task, UNTIL.plusSeconds(1)),
                        AddressSeal.of("l".repeat(32)).toPut(task, UNTIL)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_seal_is_the_same_on_every_node() {
        assertThat(Seal.same(AddressSeal.of("k".repeat(32)).toPut(task, UNTIL), seal.toPut(task, UNTIL)))
                .isTrue();
        assertThat(Seal.same(seal.toPut(task, UNTIL), seal.toPut(task, UNTIL) + "A"))
                .isFalse();
        assertThat(Seal.same(seal.toPut(task, UNTIL), "封")).isFalse();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> AddressSeal.of("k".repeat(31))).isInstanceOf(IllegalArgumentException.class);
    }
}
