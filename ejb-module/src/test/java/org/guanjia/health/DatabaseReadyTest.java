package org.guanjia.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.guanjia.shared.DatabaseTest;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DatabaseReadyTest extends DatabaseTest {

    private static final String LAST = "V091__create_field_reason.sql";

    @Test
    void a_database_with_every_migration_is_ready() {
        assertThat(asked(dataSource()).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_migration_that_failed_is_named() {
        sql("update flyway_schema_history set success = false where script = ?1", LAST);

        assertDown(asked(dataSource()), "missing", LAST);
    }

    @Test
    void a_migration_that_was_never_applied_is_named() {
        sql("delete from flyway_schema_history where script = ?1", LAST);

        assertDown(asked(dataSource()), "missing", LAST);
    }

    @Test
    void a_database_that_does_not_answer_is_not_ready() throws SQLException {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:mem:nowhere;IFEXISTS=TRUE");

        assertDown(asked(nowhere), "reason", "nowhere");
    }

    private static HealthCheckResponse asked(DataSource dataSource) {
        return new DatabaseReady(dataSource).call();
    }

    private static void assertDown(HealthCheckResponse answer, String about, String word) {
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData())
                .hasValueSatisfying(data ->
                        assertThat(data).extractingByKey(about).asString().contains(word));
    }
}
