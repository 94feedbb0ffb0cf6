package org.guanjia.chaos;

import java.net.URI;
import java.nio.file.Path;
import org.guanjia.it.Database;
import org.guanjia.it.Engine;
import org.guanjia.it.PostgresProcess;
import org.guanjia.it.ServerProcess;
import org.guanjia.it.TestEar;

/** Everything that a {@link Fault} can befall: the server with its broker, the database, and the way between them. */
final class Scene implements AutoCloseable {

    private final ServerProcess server;
    private final CrashAgent agent;
    private final Wire wire;

    /** Sets it up, with an empty database, and starts it. */
    Scene(Engine engine, Path directory) {
        server = ServerProcess.on(engine, directory).deploying(TestEar.withStories());
        agent = CrashAgent.in(server);
        // it is started more often than anything in it would get hot
        server.withOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        wire = engine == Engine.POSTGRESQL ? wire(server) : null;
        server.start();
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
        return server.messages();
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
    }
}
