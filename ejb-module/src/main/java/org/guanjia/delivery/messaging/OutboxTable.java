package org.guanjia.delivery.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.Flow;

/** The outbox as the relay sees it: plain JDBC on a connection of its own, outside of JTA, three statements a batch. */
final class OutboxTable {

    private static final String COLUMNS =
            "id, flow, destination, subject, sequence, type, body, estate_id, department_id, occurred_at, queued_at";

    /** Locks the first of each subject that nobody else holds. A later one waits until the earlier are gone. */
    private static final String CLAIM = """
            select o.id, o.flow, o.destination, o.subject, o.sequence, o.type, o.body, o.estate_id, o.department_id,
                   o.occurred_at, o.queued_at, o.attempts
            from outbox o
            where (o.next_attempt_at is null or o.next_attempt_at <= ?)
              and not exists (
                select 1 from outbox e where e.subject = o.subject and e.flow = o.flow and e.sequence < o.sequence)
            order by o.id
            limit ?
            for update skip locked
            """;

    private static final String KEEP = "insert into sent_message (" + COLUMNS + ", sent_at) select " + COLUMNS
            + ", ? from outbox where id = any(?)";
    private static final String REMOVE = "delete from outbox where id = any(?)";
    private static final String POSTPONE =
            "update outbox set attempts = attempts + 1, next_attempt_at = ?, last_error = ? where id = ?";

    private static final int ERROR_KEPT = 500;

    private OutboxTable() {}

    static List<Waiting> claim(Connection connection, int limit, Instant at) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, utc(at));
            claim.setInt(2, limit);
            List<Waiting> claimed = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new Waiting(
                            rows.getObject(1, UUID.class),
                            Flow.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getObject(8, UUID.class),
                            rows.getObject(9, UUID.class),
                            rows.getObject(10, OffsetDateTime.class).toInstant(),
                            rows.getObject(11, OffsetDateTime.class).toInstant(),
                            rows.getInt(12)));
                }
            }
            return claimed;
        }
    }

    /** They went: away from the outbox, into what was sent. */
    static void sent(Connection connection, List<Waiting> letters, Instant at) throws SQLException {
        Array ids = connection.createArrayOf(
                "uuid", letters.stream().map(Waiting::id).toArray());
        try (PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            keep.setObject(1, utc(at));
            keep.setArray(2, ids);
            keep.executeUpdate();
            remove.setArray(1, ids);
            remove.executeUpdate();
        } finally {
            ids.free();
        }
    }

    /** It cannot be sent; its turn comes again later, and the others go on. */
    static void postpone(Connection connection, Waiting letter, Instant next, String error) throws SQLException {
        try (PreparedStatement postpone = connection.prepareStatement(POSTPONE)) {
            postpone.setObject(1, utc(next));
            postpone.setString(2, error.length() > ERROR_KEPT ? error.substring(0, ERROR_KEPT) : error);
            postpone.setObject(3, letter.id());
            postpone.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
