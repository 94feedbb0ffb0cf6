package org.guanjia.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of one's own, from binaries that Maven brings: no package, no root, no installed server. It outlives the
 * program that starts it, keeps what it has acknowledged, and listens on this machine only.
 *
 * <p>Called by {@code bin/run --postgres} and by the tests that need a database they can kill.
 */
public final class LocalPostgres {

    /** Name of the database, of its owner, and of the owner's password. */
    public static final String NAME = "guanjia";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LocalPostgres() {}

    /**
     * Starts the cluster in {@code directory} on {@code port}, and makes it and its database first where they do not exist.
     *
     * @return the JDBC address of the database
     */
    public static String start(Path directory, int port) throws IOException, SQLException {
        Files.createDirectories(directory);
        File log = directory.resolve("postgresql.log").toFile();
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                // The library is made for throw-away tests: there, losing what was committed is fine. Here it is not.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log))
                .start();
        createDatabase(server);
        return server.getJdbcUrl(NAME, NAME);
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role %1$s login password '%1$s'".formatted(NAME));
            statement.execute("create database %1$s owner %1$s encoding 'UTF8'".formatted(NAME));
        }
    }

    /** Ends the server of this directory, when it runs; whoever is still connected is cut off, and what was committed stays. */
    public static void stop(Path directory) throws IOException {
        Path pidFile = directory.resolve("cluster/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).get(0).strip();
        Optional<ProcessHandle> server = ProcessHandle.of(Long.parseLong(pid));
        if (server.isPresent()) {
            // Java knows SIGTERM only, by which PostgreSQL waits for its clients
            new ProcessBuilder("kill", "-INT", pid).start();
            ProcessHandle process = server.get();
            process.onExit()
                    .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.destroyForcibly();
        }
    }

    /** {@code <directory> <port>} */
    public static void main(String[] arguments) throws IOException, SQLException {
        start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
