package org.guanjia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandLogTest extends DatabaseTest {

    private static final Instant AT = Instant.parse("2026-05-18T01:00:00Z");

    private final CommandLog commands = wired(new CommandLog());
    private final UUID command = Ids.next();

    @Test
    void a_command_is_carried_out_once() {
        assertThat(claim(command)).isTrue();
        assertThat(claim(command)).isFalse();
    }

    @Test
    void a_command_is_known_for_a_month_and_then_forgotten() {
        claim(command);

        tidy(AT.plus(Duration.ofDays(30)));
        assertThat(claim(command)).isFalse();

        tidy(AT.plus(Duration.ofDays(30)).plusSeconds(1));
        assertThat(rows("select id from command_log")).isEmpty();
    }

    @Test
    void a_command_whose_id_follows_from_a_name_comes_again_with_every_start_and_stays() {
        UUID named = UUID.nameUUIDFromBytes(new byte[] {1});
        claim(named);

        tidy(AT.plus(Duration.ofDays(1000)));

        assertThat(claim(named)).isFalse();
    }

    private boolean claim(UUID id) {
        return inTransaction(() -> commands.claim(id, AT));
    }

    private void tidy(Instant at) {
        CommandHousekeeping housekeeping = wired(new CommandHousekeeping(), commands, new FixedClock(at));
        inTransaction(housekeeping::tidy);
    }
}
