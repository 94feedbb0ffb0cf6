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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A WildFly in a process of its own over a base directory that outlives it: to be started, killed and started again.
 *
 * @param <S> what it is
 */
public abstract class WildFlyProcess<S extends WildFlyProcess<S>> implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);
    private static final Duration ENDS_BY_ITSELF_WITHIN = Duration.ofMinutes(4);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(300);
    private static final Pattern MESSAGES = Pattern.compile("\"result\" => (\\d+)L");
    private static final Pattern QUEUE =
            Pattern.compile("\"jms-queue\" => \"([^\"]+)\".*?\"result\" => \\{(.*?)}", Pattern.DOTALL);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ServerBase base;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private ProcessHandle process;

    protected WildFlyProcess(ServerBase base) {
        this.base = base;
    }

    /** This one, as what it is. */
    protected abstract S self();

    /** Whether it serves what it is there for. */
    protected abstract boolean isReady();

    /** Why it never will; nothing while it may. */
    protected Optional<String> failure() {
        return Optional.empty();
    }

    /** Sets a system property of the server from its next start on. */
    public S with(String property, String value) {
        properties.put(property, value);
        return self();
    }

    /** Gives the server's Java machine these options, too, from the next start on. */
    public S withOptions(String... more) {
        options.addAll(List.of(more));
        return self();
    }

    /** For one that is started more often than anything in it would get hot; a single compiler alone would give its code too little room. */
    public S startedOften() {
        return withOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:ReservedCodeCacheSize=160m");
    }

    /** Starts it and waits until it is ready. */
    public void start() {
        try {
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
            awaitReady(shell, pidFile);
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

    private void awaitReady(Process shell, Path pidFile) throws IOException {
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (Instant.now().isBefore(deadline)) {
            Optional<String> failure = failure();
            if (failure.isPresent()) {
                remember(pidFile);
                kill();
                throw new IllegalStateException(failure.get());
            }
            if (!shell.isAlive()) {
                throw new IllegalStateException("The server ended; see " + log());
            }
            if (isReady()) {
                remember(pidFile);
                return;
            }
            Patience.sleep(LOOKS_EVERY);
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
        end(ProcessHandle::destroyForcibly, ENDS_WITHIN);
    }

    /** Ends the server as an operator does. */
    public void stop() {
        end(ProcessHandle::destroy, ENDS_WITHIN);
    }

    /** Waits until it has ended by itself, for some minutes. */
    public void awaitEnd() {
        end(running -> {}, ENDS_BY_ITSELF_WITHIN);
    }

    private void end(Consumer<ProcessHandle> how, Duration within) {
        if (process == null) {
            return;
        }
        how.accept(process);
        process.onExit().orTimeout(within.toSeconds(), TimeUnit.SECONDS).join();
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

    /** The process itself, for tools that look into it. */
    public long pid() {
        return process.pid();
    }

    /** What the server says of its readiness: the status, and what each check found. */
    public String ready() {
        HttpResponse<String> answer = get(health(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
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

    /** How many messages its broker holds, dead letters among them. */
    public long messages() {
        return MESSAGES.matcher(cli(
                        "/subsystem=messaging-activemq/server=default/jms-queue=*:read-attribute(name=message-count)"))
                .results()
                .map(MatchResult::group)
                .mapToLong(found -> Long.parseLong(found.replaceAll("\\D", "")))
                .sum();
    }

    /** What it says of each of its broker's queues that holds messages: how many, how many of them in delivery or put off, to how many. */
    public List<String> queues() {
        String said = cli("/subsystem=messaging-activemq/server=default/jms-queue=*"
                + ":query(select=[message-count,delivering-count,scheduled-count,consumer-count])");
        return QUEUE.matcher(said)
                .results()
                .map(found -> found.group(1) + " " + found.group(2).replaceAll("\\s+", " "))
                .filter(queue -> !queue.contains("\"message-count\" => 0L"))
                .toList();
    }

    /** Ends it. */
    @Override
    public void close() {
        kill();
    }

    /** The ports and the directory that it has. */
    protected ServerBase base() {
        return base;
    }

    /** Where it says whether it is ready. */
    protected URI health() {
        return URI.create("http://127.0.0.1:%d/health/ready".formatted(base.management()));
    }

    /** The status of a page; 999 where nobody answers. */
    protected static int status(URI address) {
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
}
