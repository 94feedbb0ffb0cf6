package org.guanjia.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.guanjia.it.BrokerProcess;
import org.guanjia.it.Database;
import org.guanjia.it.PostgresProcess;
import org.guanjia.it.ServerBase;
import org.guanjia.it.ServerProcess;
import org.guanjia.it.TestEar;
import org.guanjia.it.WildFlyProcess;

/** Everything that a {@link Fault} can befall: server, broker, database, and the way to the latter. */
final class Scene implements AutoCloseable {

    private final BrokerProcess brokerApart;
    private final ServerProcess server;
    private final CrashAgent agent;
    private final Wire wire;

    /** Sets it up, with an empty database, and starts it. */
    Scene(Layout layout, Path directory) {
        clear(directory);
        brokerApart = layout.hasBrokerApart()
                ? BrokerProcess.in(directory.resolve("broker")).startedOften()
                : null;
        server = server(layout, directory.resolve("server"), brokerApart)
                .startedOften()
                .deploying(TestEar.withStories());
        agent = CrashAgent.in(server);
        wire = layout.hasDatabaseApart() ? wire(server) : null;
        if (brokerApart != null) {
            brokerApart.start();
        }
        server.start();
    }

    private static void clear(Path directory) {
        try {
            ServerBase.clear(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerProcess server(Layout layout, Path directory, BrokerProcess broker) {
        if (broker == null) {
            return ServerProcess.on(layout.engine(), directory);
        }
        Path beside = directory.resolveSibling("postgres").toAbsolutePath();
        return ServerProcess.node("chaos", directory, PostgresProcess.start(beside), broker);
    }

    private static Wire wire(ServerProcess server) {
        URI address = URI.create(server.postgres().url().substring("jdbc:".length()));
        Wire wire = new Wire(address.getPort());
        server.with(
                "guanjia.postgresql.url", "jdbc:postgresql://127.0.0.1:%d%s".formatted(wire.port(), address.getPath()));
        return wire;
    }

    ServerProcess server() {
        return server;
    }

    /** Below the server on PostgreSQL; H2 lives and dies with the server. */
    PostgresProcess database() {
        return server.postgres();
    }

    /** What holds the broker: a process of its own, or the server. */
    WildFlyProcess<?> broker() {
        return brokerApart == null ? server : brokerApart;
    }

    CrashAgent agent() {
        return agent;
    }

    Wire wire() {
        return wire;
    }

    /** Where stories are told. */
    URI stories() {
        return server.url("/").resolve("/guanjia-it/story");
    }

    /** How many messages the broker holds, dead letters among them. */
    long messages() {
        return broker().messages();
    }

    /** The queues that hold some, with what is known of them. */
    List<String> queues() {
        return broker().queues();
    }

    /** Ends the server as an operator does and answers its database. */
    Database books() {
        server.stop();
        return server.database();
    }

    @Override
    public void close() {
        server.close();
        if (wire != null) {
            wire.close();
        }
        if (brokerApart != null) {
            brokerApart.close();
            server.postgres().close();
        }
    }
}
