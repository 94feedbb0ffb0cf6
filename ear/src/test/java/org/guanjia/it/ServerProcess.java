package org.guanjia.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Guanjia in a server process of its own, that a test may start, kill and start again over the same data.
 *
 * <pre>{@code
 * try (ServerProcess server = ServerProcess.on(Engine.H2, Path.of("target/kill-h2"))) {
 *     server.start();
 *     …
 *     server.kill();
 *     server.start();
 *     …
 *     server.stop();
 *     server.database().number("select count(*) from task");
 * }
 * }</pre>
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Engine engine;
    private final ServerBase base;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final PostgresProcess postgres;
    private Path ear = Path.of("target/guanjia.ear");
    private boolean sharedFile;
    private ProcessHandle process;

    private ServerProcess(Engine engine, ServerBase base, PostgresProcess postgres) {
        this.engine = engine;
        this.base = base;
        this.postgres = postgres;
        with("guanjia.demo", "false");
        with("jboss.tx.node.id", "guanjia-test");
        if (postgres != null) {
            with("guanjia.postgresql.url", postgres.url());
        }
    }

    /** A server with an empty database; whatever an earlier run left in the directory is thrown away. */
    public static ServerProcess on(Engine engine, Path directory) {
        Path absolute = directory.toAbsolutePath();
        ServerBase base = ServerBase.assemble(absolute, engine);
        PostgresProcess postgres =
                engine == Engine.POSTGRESQL ? PostgresProcess.start(absolute.resolve("postgres")) : null;
        return new ServerProcess(engine, base, postgres);
    }

    /** Sets a system property of the server from its next start on. */
    public ServerProcess with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    /** Gives the server's Java machine these options, too, from the next start on. */
    public ServerProcess withOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Deploys another EAR than the one that the build made. */
    public ServerProcess deploying(Path other) {
        ear = other;
        return this;
    }

    /**
     * Lets {@link #database()} look into an H2 file while the server runs. It changes how the file is locked, so that a
     * test of kills goes without.
     */
    public ServerProcess withSharedDatabase() {
        sharedFile = engine == Engine.H2;
        return sharedFile ? with("guanjia.h2.options", ";AUTO_SERVER=TRUE") : this;
    }

    /** Starts the server with the EAR and waits until it answers. */
    public void start() {
        try {
            Path deployments = base.directory().resolve("deployments");
            Files.copy(ear, deployments.resolve("guanjia.ear"), StandardCopyOption.REPLACE_EXISTING);
            for (String marker : List.of(".failed", ".deployed", ".isdeploying")) {
                Files.deleteIfExists(deployments.resolve("guanjia.ear" + marker));
            }
            Files.write(deployments.resolve("guanjia.ear.dodeploy"), new byte[0]);

            Path pidFile = base.directory().resolve("pid");
            Files.deleteIfExists(pidFile);
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.environment().put("JBOSS_PIDFILE", pidFile.toString());
            builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment()
                    .put(
                            "JAVA_OPTS",
                            "-Xms256m -Xmx1g -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true"
                                    + " -Djava.awt.headless=true -Duser.timezone=UTC -Dfile.encoding=UTF-8 "
                                    + String.join(" ", options));
            Process shell = builder.redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()))
                    .start();
            awaitReady(shell, pidFile, deployments.resolve("guanjia.ear.failed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                ServerBase.HOME.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base.directory(),
                "--server-config=guanjia.xml",
                "-Djboss.socket.binding.port-offset=" + base.portOffset()));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        return command;
    }

    private void awaitReady(Process shell, Path pidFile, Path failed) throws IOException {
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (Instant.now().isBefore(deadline)) {
            if (Files.exists(failed)) {
                remember(pidFile);
                kill();
                throw new IllegalStateException("The EAR did not deploy: " + Files.readString(failed));
            }
            if (!shell.isAlive()) {
                throw new IllegalStateException("The server ended; see " + log());
            }
            if (status(health()) == 200 && status(url("/")) < 400) {
                remember(pidFile);
                return;
            }
            pause();
        }
        remember(pidFile);
        kill();
        throw new IllegalStateException("The server does not get ready; see " + log());
    }

    private void remember(Path pidFile) throws IOException {
        process = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .orElse(null);
    }

    /** SIGKILL: what power loss does to the process. Data and database stay. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Ends the server as an operator does. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    /** Waits until it has ended by itself. */
    public void awaitEnd() {
        end(running -> {});
    }

    private void end(Consumer<ProcessHandle> how) {
        if (process == null) {
            return;
        }
        how.accept(process);
        process.onExit().orTimeout(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
        process = null;
    }

    /** SIGSTOP: the process is there and does nothing, as in a machine that is paused or out of breath. */
    public void freeze() {
        Signal.STOP.to(process);
    }

    /** It goes on after {@link #freeze()}. */
    public void thaw() {
        Signal.CONT.to(process);
    }

    /** Whether the process is there. */
    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** What the server says of its readiness: the status, and what each check found. */
    public String ready() {
        HttpResponse<String> answer = get(health(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    /** The PostgreSQL below it; null where it runs on H2. */
    public PostgresProcess postgres() {
        return postgres;
    }

    /** An address of the application, {@code /} for its door. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:%d/guanjia%s".formatted(base.http(), path));
    }

    /** What the server prints. */
    public Path log() {
        return base.directory().resolve("console.log");
    }

    /** Runs management commands in the running server and answers their output. */
    public String cli(String... commands) {
        try {
            File output = File.createTempFile("cli", ".txt", base.directory().toFile());
            Process cli = new ProcessBuilder(
                            ServerBase.HOME.resolve("bin/jboss-cli.sh").toString(),
                            "--connect",
                            "--controller=127.0.0.1:" + base.management(),
                            "--commands=" + String.join(",", commands))
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            int exit = cli.waitFor();
            String said = Files.readString(output.toPath());
            if (exit != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The database from outside. PostgreSQL answers at any time; an H2 file only while the server is down, unless it was
     * started {@link #withSharedDatabase()}.
     */
    public Database database() {
        if (engine == Engine.POSTGRESQL) {
            return postgres.database();
        }
        if (isRunning() && !sharedFile) {
            throw new IllegalStateException("stop the server first: it has the H2 file to itself");
        }
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + base.directory().resolve("data/guanjia")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + (sharedFile ? ";AUTO_SERVER=TRUE" : ""));
        file.setUser("guanjia");
        file.setPassword("guanjia");
        return new Database(file);
    }

    /** Ends the server and its database. */
    @Override
    public void close() {
        kill();
        if (postgres != null) {
            postgres.close();
        }
    }

    private URI health() {
        return URI.create("http://127.0.0.1:%d/health/ready".formatted(base.management()));
    }

    private static int status(URI address) {
        try {
            return get(address, BodyHandlers.discarding()).statusCode();
        } catch (UncheckedIOException e) {
            return 999;
        }
    }

    private static <T> HttpResponse<T> get(URI address, BodyHandler<T> body) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
