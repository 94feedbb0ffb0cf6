package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

    /**
     * Starts it again after {@link #close()}, at the same address and over the same data: by a program of its own, because
     * the library lets one program start a directory once.
     */
    void again() {
        int port = URI.create(url.substring("jdbc:".length())).getPort();
        try {
            int exit = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LocalPostgres.class.getName(),
                            directory.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("PostgreSQL did not start again");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
