package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.guanjia.server.LocalPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that outlives the server it serves and ends with the test. */
record PostgresProcess(Path directory, String url) implements AutoCloseable {

    static PostgresProcess start(Path directory) {
        try {
            return new PostgresProcess(directory, LocalPostgres.start(directory, ServerBase.freePort()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Database database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(LocalPostgres.NAME);
        source.setPassword(LocalPostgres.NAME);
        return new Database(source);
    }

    @Override
    public void close() {
        try {
            LocalPostgres.stop(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
