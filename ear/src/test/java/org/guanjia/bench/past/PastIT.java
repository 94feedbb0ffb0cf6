package org.guanjia.bench.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.guanjia.it.Database;
import org.guanjia.it.Engine;
import org.guanjia.it.PostgresProcess;
import org.guanjia.shared.persistence.SchemaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What benchmarks run on keeps every constraint of the schema, and is the same for the same seed. */
@Order(3)
class PastIT {

    private static final int REQUESTS = 400;
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final String FINGERPRINT =
            "select number || ' ' || subject || ' ' || status from request order by number";

    @Test
    void h2_takes_it_with_every_key_checked() {
        assertLived(filled(h2("keys"), Engine.H2));
    }

    @Test
    void postgresql_takes_it_with_every_key_checked_and_every_index_back() {
        try (PostgresProcess postgres = PostgresProcess.start(Path.of("target/past-postgres"))) {
            Database database = postgres.database();
            SchemaMigration.migrate(database.dataSource());
            String guards = "select (select count(*) from pg_constraint) + (select count(*) from pg_indexes)";
            long before = database.number(guards);

            assertLived(filled(database, Engine.POSTGRESQL));

            assertThat(database.number(guards)).isEqualTo(before);
        }
    }

    @Test
    void the_same_seed_makes_the_same_past() {
        List<String> first = filled(h2("one"), Engine.H2).texts(FINGERPRINT);
        List<String> second = filled(h2("other"), Engine.H2).texts(FINGERPRINT);

        assertThat(first).isEqualTo(second);
    }

    private static Database h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:past-" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return new Database(source);
    }

    private static Database filled(Database database, Engine engine) {
        SchemaMigration.migrate(database.dataSource());
        new Past(database.dataSource(), engine, 7, NOW).fill(REQUESTS);
        return database;
    }

    private static void assertLived(Database database) {
        assertThat(database.number("select count(*) from request")).isEqualTo(REQUESTS);
        assertThat(database.number("select count(*) from request where status in ('CLOSED', 'CANCELLED', 'DECLINED')"))
                .isEqualTo(REQUESTS - REQUESTS / 10);
        assertThat(database.number("select count(*) from task"))
                .isBetween(REQUESTS * 2L, REQUESTS * 4L)
                .isEqualTo(database.number("select count(*) from work_order"));
        assertThat(database.number("select count(*) from task where status = 'FED_BACK'"))
                .isEqualTo(database.number("select count(*) from feedback"));
    }
}
