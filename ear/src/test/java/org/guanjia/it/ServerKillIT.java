package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server itself survives a kill: what the heavier tests of kills build upon. */
class ServerKillIT {

    private static final String MIGRATIONS = "select count(*) from flyway_schema_history where success";

    @ParameterizedTest
    @EnumSource
    void a_killed_server_starts_again_over_the_same_data(Engine engine) {
        try (ServerProcess server = ServerProcess.on(engine, Path.of("target/server-kill-" + engine.script()))) {
            server.start();
            server.kill();
            assertThat(server.isRunning()).isFalse();
            long before = server.database().number(MIGRATIONS);

            server.start();
            String health = server.cli("/:read-attribute(name=server-state)");
            server.stop();

            assertThat(health).contains("running");
            assertThat(server.database().number(MIGRATIONS)).isEqualTo(before).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_test_looks_into_the_database_of_a_running_server(Engine engine) {
        try (ServerProcess server = ServerProcess.on(engine, Path.of("target/server-shared-" + engine.script()))
                .withSharedDatabase()) {
            server.start();

            assertThat(server.database().number(MIGRATIONS)).isPositive();
        }
    }
}
