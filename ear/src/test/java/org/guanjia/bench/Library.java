package org.guanjia.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.guanjia.bench.past.Past;
import org.guanjia.it.Engine;
import org.guanjia.it.ServerProcess;
import org.guanjia.shared.persistence.SchemaMigration;

/** A server with a past of so many requests behind it, and with the floors of pages beside it. */
final class Library implements AutoCloseable {

    /** The code of the estate that has half of the requests. */
    static final String ESTATE = Past.TOWNS.get(0);

    private static final long SEED = 7;

    private final ServerProcess server;
    private final Place place;

    /** Fills a database and starts a server on it. */
    Library(Stage stage, int requests) {
        Engine engine = stage.engine();
        Path directory = stage.directory().resolve("library");
        server = ServerProcess.on(engine, directory).deploying(Archives.application());
        DataSource database = server.database().dataSource();
        stage.say("filling a database with %d requests".formatted(requests));
        SchemaMigration.migrate(database);
        Past past = new Past(database, engine, SEED, Instant.now().truncatedTo(ChronoUnit.HOURS));
        past.fill(requests);
        past.addRunningClocks(requests);
        server.start();
        server.cli("deploy " + Archives.plainPages());
        place = stage.look(server);
    }

    Place place() {
        return place;
    }

    /** Of the application. */
    URI page(String path) {
        return server.url(path);
    }

    /** Of the floor. */
    URI floor(String path) {
        return server.url("/").resolve("/bench-pages" + path);
    }

    /** Measured inside the application. */
    URI inside(String path) {
        return server.url("/").resolve("/guanjia-it" + path);
    }

    /** Whoever is the first of a role in the {@link #ESTATE}. */
    Reader reader(String role) {
        return Reader.signedIn(server.url("/"), Past.account(ESTATE, role));
    }

    @Override
    public void close() {
        server.close();
    }
}
