package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
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
public final class ServerProcess extends WildFlyProcess<ServerProcess> {

    private final Engine engine;
    private final PostgresProcess postgres;
    private final boolean itsOwnDatabase;
    private Path ear = Path.of("target/guanjia.ear");
    private boolean sharedFile;

    private ServerProcess(Engine engine, ServerBase base, PostgresProcess postgres, boolean itsOwnDatabase) {
        super(base);
        this.engine = engine;
        this.postgres = postgres;
        this.itsOwnDatabase = itsOwnDatabase;
        with("guanjia.demo", "false");
        with("jboss.tx.node.id", "guanjia-test");
        if (postgres != null) {
            with("guanjia.postgresql.url", postgres.url());
        }
    }

    /** A server with an empty database; whatever an earlier run left in the directory is thrown away. */
    public static ServerProcess on(Engine engine, Path directory) {
        Path absolute = directory.toAbsolutePath();
        ServerBase base = ServerBase.assemble(absolute, engine.script());
        PostgresProcess postgres =
                engine == Engine.POSTGRESQL ? PostgresProcess.start(absolute.resolve("postgres")) : null;
        return new ServerProcess(engine, base, postgres, true);
    }

    /**
     * A node that shares database and broker with others; both outlive it. Whatever an earlier run left in the directory is
     * thrown away.
     *
     * @param name another one for every node, at most 23 bytes
     */
    public static ServerProcess node(String name, Path directory, PostgresProcess postgres, BrokerProcess broker) {
        ServerBase base = ServerBase.assemble(directory.toAbsolutePath(), "node");
        broker.introduceTo(base);
        return new ServerProcess(Engine.POSTGRESQL, base, postgres, false)
                .with("jboss.node.name", name)
                .with("jboss.tx.node.id", name)
                .with("guanjia.broker.host", BrokerProcess.HOST)
                .with("guanjia.broker.port", String.valueOf(broker.port()))
                .with("guanjia.broker.user", BrokerProcess.USER)
                .with("guanjia.broker.password", BrokerProcess.PASSWORD)
                .with("guanjia.broker.truststore.password", BrokerProcess.PASSWORD);
    }

    @Override
    protected ServerProcess self() {
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
    @Override
    public void start() {
        try {
            Files.copy(ear, deployment(""), StandardCopyOption.REPLACE_EXISTING);
            for (String marker : List.of(".failed", ".deployed", ".isdeploying")) {
                Files.deleteIfExists(deployment(marker));
            }
            Files.write(deployment(".dodeploy"), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.start();
    }

    private Path deployment(String marker) {
        return base().directory().resolve("deployments/guanjia.ear" + marker);
    }

    @Override
    protected boolean isReady() {
        return status(health()) == 200 && status(url("/")) < 400;
    }

    @Override
    protected Optional<String> failure() {
        try {
            Path failed = deployment(".failed");
            return Files.exists(failed)
                    ? Optional.of("The EAR did not deploy: " + Files.readString(failed))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PostgreSQL below it; null where it runs on H2. */
    public PostgresProcess postgres() {
        return postgres;
    }

    /** An address of the application, {@code /} for its door. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:%d/guanjia%s".formatted(base().http(), path));
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
        file.setURL("jdbc:h2:file:" + base().directory().resolve("data/guanjia")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + (sharedFile ? ";AUTO_SERVER=TRUE" : ""));
        file.setUser("guanjia");
        file.setPassword("guanjia");
        return new Database(file);
    }

    /** Ends the server and its own database. */
    @Override
    public void close() {
        super.close();
        if (postgres != null && itsOwnDatabase) {
            postgres.close();
        }
    }
}
