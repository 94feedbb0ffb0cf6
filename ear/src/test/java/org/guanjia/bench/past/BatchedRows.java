package org.guanjia.bench.past;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Rows by batches of JDBC, on any database that takes JSON as the standard writes it. */
final class BatchedRows implements Rows {

    private static final int BATCH = 1_000;

    private final Map<Table, Batch> batches = new EnumMap<>(Table.class);
    private final Connection connection;

    BatchedRows(DataSource database) {
        try {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(Table table, Object... values) {
        try {
            Batch batch = batches.get(table);
            if (batch == null) {
                batch = new Batch(connection.prepareStatement(insert(table)));
                batches.put(table, batch);
            }
            batch.add(values);
        } catch (SQLException e) {
            throw new IllegalStateException(table.sqlName(), e);
        }
    }

    private static String insert(Table table) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.sqlName(),
                        String.join(", ", table.columns()),
                        IntStream.range(0, table.columns().size())
                                .mapToObj(place -> table.isJson(place) ? "? format json" : "?")
                                .collect(joining(", ")));
    }

    @Override
    public void close() {
        try (connection) {
            for (Batch batch : batches.values()) {
                batch.send();
                batch.statement.close();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Batch {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, bound(values[i]));
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                send();
            }
        }

        private static Object bound(Object value) {
            if (value instanceof Instant at) {
                return at.atOffset(ZoneOffset.UTC);
            }
            return value instanceof Enum<?> constant ? constant.name() : value;
        }

        void send() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                statement.getConnection().commit();
                waiting = 0;
            }
        }
    }
}
