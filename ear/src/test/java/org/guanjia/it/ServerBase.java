package org.guanjia.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A base directory and a free range of ports for a server of the tests, made by the very scripts that make everybody's.
 *
 * @param directory holds configuration, data and logs
 * @param portOffset added to every port
 */
public record ServerBase(Path directory, int portOffset) {

    /** The project's directory. */
    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    /** The WildFly that the build has unpacked; nothing of a test is written there. */
    public static final Path HOME = PROJECT.resolve("build/wildfly-39.0.1.Final");

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;

    /** HTTPS, the nodes among themselves, their transactions, their broker, and what they tell the balancer, too. */
    private static final int[] PORTS = {
        HTTP, MANAGEMENT, 8443, 7600, 4712, 4713, BrokerProcess.PORT, BalancerProcess.NODES
    };

    /**
     * A configured server in a directory of its own; what an earlier run left there is thrown away.
     *
     * @param kind as {@code assemble.sh} knows them
     */
    public static ServerBase assemble(Path directory, String kind) {
        Path log = directory.resolve("assemble.log");
        try {
            clear(directory);
            Files.createDirectories(directory);
            Process process = new ProcessBuilder(
                            PROJECT.resolve("server-config/assemble.sh").toString(),
                            HOME.toString(),
                            directory.toString(),
                            kind,
                            PROJECT.resolve("build/postgresql.jar").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new ServerBase(directory, freeOffset());
    }

    /** The port of the screens. */
    public int http() {
        return HTTP + portOffset;
    }

    /** The port of management, health and figures. */
    public int management() {
        return MANAGEMENT + portOffset;
    }

    /** A port that nothing listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what an earlier run left in this directory. */
    public static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    // Below the ports that the system hands out to clients, so that none is taken between this look and the start.
    private static int freeOffset() {
        return ThreadLocalRandom.current()
                .ints(100, 2_200)
                .map(n -> n * 10)
                .limit(200)
                .filter(offset -> IntStream.of(PORTS).allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
