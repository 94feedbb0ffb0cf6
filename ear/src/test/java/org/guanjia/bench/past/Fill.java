package org.guanjia.bench.past;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.guanjia.it.Engine;
import org.guanjia.shared.persistence.SchemaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Fills an empty database with a {@link Past}: for whoever wants to look at screens with a million requests behind them. */
final class Fill {

    private static final Logger LOG = Logger.getLogger(Fill.class.getName());

    private Fill() {}

    /** {@code <JDBC address> <user> <password> <requests> <seed>} */
    public static void main(String[] arguments) {
        String url = arguments[0];
        Engine engine = url.startsWith("jdbc:h2:") ? Engine.H2 : Engine.POSTGRESQL;
        DataSource database = database(engine, url, arguments[1], arguments[2]);
        SchemaMigration.migrate(database);
        int requests = Integer.parseInt(arguments[3]);
        Instant began = Instant.now();
        new Past(database, engine, Long.parseLong(arguments[4]), began.truncatedTo(ChronoUnit.HOURS)).fill(requests);
        LOG.info(() -> requests + " requests in " + began.until(Instant.now(), ChronoUnit.SECONDS) + " s");
    }

    private static DataSource database(Engine engine, String url, String user, String password) {
        if (engine == Engine.H2) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            h2.setUser(user);
            h2.setPassword(password);
            return h2;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setURL(url);
        postgres.setUser(user);
        postgres.setPassword(password);
        return postgres;
    }
}
