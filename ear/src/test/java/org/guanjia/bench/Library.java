package org.guanjia.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern REQUEST = Pattern.compile("request\\.xhtml\\?id=[0-9a-f-]{36}");

    private final ServerProcess server;
    private final Place place;

    /** Fills a database with so many requests and starts a server on it. */
    Library(Stage stage, int requests) {
        this(stage, requests, 0);
    }

    /** The same with so many clocks more, of which none is due. */
    Library(Stage stage, int requests, int clocks) {
        Engine engine = stage.engine();
        Path directory = stage.directory().resolve("library");
        server = ServerProcess.on(engine, directory).deploying(Archives.application());
        DataSource database = server.database().dataSource();
        stage.say("filling a database with %d requests and %d clocks more".formatted(requests, clocks));
        SchemaMigration.migrate(database);
        Past past = new Past(database, engine, SEED, Instant.now().truncatedTo(ChronoUnit.HOURS));
        past.fill(requests);
        if (clocks > 0) {
            past.addRunningClocks(clocks);
        }
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

    /** The page of the newest request that this reader may see. */
    URI request(Reader reader) {
        Matcher link = REQUEST.matcher(new String(reader.read(page("/requests.xhtml?view=ALL")), UTF_8));
        if (!link.find()) {
            throw new IllegalStateException("The list of requests leads to none");
        }
        return page("/" + link.group());
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

    /** What lives on the server's heap after a full collection, in bytes. */
    long heap() {
        return Heap.of(server.pid());
    }

    @Override
    public void close() {
        server.close();
    }
}
