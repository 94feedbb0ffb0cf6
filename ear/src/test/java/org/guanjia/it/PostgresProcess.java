package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guanjia.server.LocalPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that outlives the server it serves and ends with the test. */
public record PostgresProcess(Path directory, String url) implements AutoCloseable {

    /** Makes a cluster in this directory and starts it on a free port. */
    public static PostgresProcess start(Path directory) {
        try {
            return new PostgresProcess(directory, LocalPostgres.start(directory, ServerBase.freePort()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again after {@link #close()} or {@link #kill()}: with the binaries, at the address and over the data that it had. */
    public void again() {
        Path cluster = directory.resolve("cluster");
        try {
            Path postgres =
                    Path.of(Files.readString(cluster.resolve("postmaster.opts")).split(" ", 2)[0]);
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                // PostgreSQL refuses root; in a name space of its own it sees another user
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(
                    postgres.resolveSibling("pg_ctl").toString(),
                    "restart",
                    "-w",
                    "-D",
                    cluster.toAbsolutePath().toString()));
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("postgresql.log").toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("PostgreSQL did not start again; see " + directory + "/postgresql.log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL, to every one of its processes: what power loss does to them. */
    public void kill() {
        ProcessHandle[] all = processes();
        Signal.KILL.to(all);
        Arrays.stream(all).forEach(process -> process.onExit().join());
    }

    /** SIGSTOP: connections stay and nobody answers. */
    public void freeze() {
        Signal.STOP.to(processes());
    }

    /** It goes on after {@link #freeze()}. */
    public void thaw() {
        Signal.CONT.to(processes());
    }

    private ProcessHandle[] processes() {
        try {
            String pid = Files.readAllLines(directory.resolve("cluster/postmaster.pid"))
                    .get(0)
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).stream()
                    .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                    .toArray(ProcessHandle[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SQL from outside, on the port itself. */
    public Database database() {
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
