package org.guanjia.bench.past;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Rows by PostgreSQL's COPY, a few megabytes of a table at a time, while the next are being made. */
final class CopiedRows implements Rows {

    private static final int PART = 2_000_000;
    private static final int WRITERS = 2;

    private final Map<Table, StringBuilder> waiting = new EnumMap<>(Table.class);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final Semaphore room = new Semaphore(2 * WRITERS);
    private final DataSource database;
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);

    CopiedRows(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Table table, Object... values) {
        StringBuilder text = waiting.computeIfAbsent(table, key -> new StringBuilder(PART + PART / 10));
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            append(text, values[i]);
        }
        text.append('\n');
        if (text.length() > PART) {
            send(table, text);
        }
    }

    private static void append(StringBuilder text, Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof String words) {
            for (int i = 0; i < words.length(); i++) {
                char character = words.charAt(i);
                switch (character) {
                    case '\\' -> text.append("\\\\");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\t' -> text.append("\\t");
                    default -> text.append(character);
                }
            }
        } else {
            text.append(value);
        }
    }

    private void send(Table table, StringBuilder text) {
        byte[] part = text.toString().getBytes(UTF_8);
        text.setLength(0);
        room.acquireUninterruptibly();
        CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> copy(table, part), writers)
                .whenComplete((done, failure) -> room.release());
        if (written.isCompletedExceptionally()) {
            written.join();
        }
        written = written.thenCombine(sent, (one, other) -> null);
    }

    private void copy(Table table, byte[] part) {
        String sql = "copy %s (%s) from stdin".formatted(table.sqlName(), String.join(", ", table.columns()));
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(part));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        waiting.forEach((table, text) -> {
            if (!text.isEmpty() && !written.isCompletedExceptionally()) {
                send(table, text);
            }
        });
        writers.shutdown();
        try {
            written.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
