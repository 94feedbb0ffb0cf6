package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The broker of several nodes in a process of its own, made by the scripts that make everybody's: over TLS, with a certificate of
 * its own and a name for the nodes.
 */
public final class BrokerProcess extends WildFlyProcess<BrokerProcess> {

    /** Before the offset: high enough for nobody, low enough for every offset. */
    static final int PORT = 5616;

    static final String HOST = "127.0.0.1";
    static final String USER = "guanjia-node";
    static final String PASSWORD = "guanjia-test";

    private static final String KNOWN_BY = "guanjia-broker.p12";

    private BrokerProcess(ServerBase base) {
        super(base);
    }

    /** An empty broker; whatever an earlier run left in the directory is thrown away. */
    public static BrokerProcess in(Path directory) {
        ServerBase base = ServerBase.assemble(directory.toAbsolutePath(), "broker");
        Path configuration = base.directory().resolve("configuration");
        run(
                base,
                ServerBase.PROJECT
                        .resolve("server-config/broker-certificate.sh")
                        .toString(),
                configuration.toString(),
                HOST);
        run(
                base,
                ServerBase.HOME.resolve("bin/add-user.sh").toString(),
                "-a",
                "-u",
                USER,
                "-p",
                PASSWORD,
                "-g",
                "guanjia-node",
                "-sc",
                configuration.toString());
        return new BrokerProcess(base)
                .with("guanjia.broker.port", String.valueOf(PORT))
                .with("guanjia.broker.keystore.password", PASSWORD)
                .with("jboss.tx.node.id", "guanjia-broker")
                .withOptions("-Xms128m", "-Xmx400m");
    }

    private static void run(ServerBase base, String... command) {
        Path log = base.directory().resolve("made.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "GUANJIA_BROKER_STOREPASS",
                        PASSWORD,
                        "JBOSS_HOME",
                        ServerBase.HOME.toString(),
                        "JAVA_OPTS",
                        ""));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets a node know it by its certificate. */
    void introduceTo(ServerBase node) {
        try {
            Files.copy(
                    base().directory().resolve("configuration").resolve(KNOWN_BY),
                    node.directory().resolve("configuration").resolve(KNOWN_BY),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nodes reach it. */
    int port() {
        return PORT + base().portOffset();
    }

    @Override
    protected BrokerProcess self() {
        return this;
    }

    @Override
    protected boolean isReady() {
        return status(health()) == 200 && listens();
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port()), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
