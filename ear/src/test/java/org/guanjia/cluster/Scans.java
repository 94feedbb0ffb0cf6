package org.guanjia.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.guanjia.it.Database;

/**
 * What the scan of the nodes has to find: messages that wait for one that never comes, each due at a moment of its own. Every node
 * scans, all of them at the same seconds of the clock; each message must be alarmed once, whoever is killed meanwhile.
 */
final class Scans {

    private final Set<String> planted = new HashSet<>();
    private final Database database;
    private final Random random;

    Scans(Database database, Random random) {
        this.database = database;
        this.random = random;
    }

    /** Puts so many there that come due within this time from now. */
    void plant(int many, Duration within) {
        for (int i = 0; i < many; i++) {
            plant(Instant.now().plusMillis(random.nextLong(within.toMillis())));
        }
    }

    private void plant(Instant deadline) {
        UUID message = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        database.update("insert into inbox (message_id, flow, received_at) values (?, 'FEEDBACK', ?)", message, now);
        database.update(
                "insert into inbox_stream (subject, flow, last_sequence, parked) values (?, 'FEEDBACK', 0, 1)", task);
        database.update(
                "insert into parked_message (message_id, flow, destination, subject, sequence, body, occurred_at, since,"
                        + " deadline) values (?, 'FEEDBACK', 'guanjia.feedback', ?, 2, '{}', ?, ?, ?)",
                message,
                task,
                now,
                now,
                deadline.atOffset(ZoneOffset.UTC));
        planted.add(message.toString());
    }

    /** Whether nothing waits any more. */
    boolean areDone() {
        return database.number("select count(*) from parked_message") == 0;
    }

    /** How many were never alarmed. */
    long missed() {
        Set<String> missed = new HashSet<>(planted);
        database.texts("select cast(message_id as varchar) from dead_letter").forEach(missed::remove);
        return missed.size();
    }

    /** How many alarms there were too many. */
    long doubled() {
        return database.texts("select cast(message_id as varchar) || ' ' || (failures - 1) from dead_letter").stream()
                .map(row -> row.split(" "))
                .filter(row -> planted.contains(row[0]))
                .mapToLong(row -> Long.parseLong(row[1]))
                .sum();
    }

    /** Takes their dead letters away, so that those that nobody wanted stand out. */
    void clear() {
        planted.forEach(
                message -> database.update("delete from dead_letter where message_id = ?", UUID.fromString(message)));
    }
}
