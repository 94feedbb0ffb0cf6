package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** {@code /health/ready} tells the truth: what balances load asks it. */
@Order(2)
class ReadinessIT {

    /** All of us reach the broker by it. */
    static final String BROKER = "/subsystem=messaging-activemq/server=default/in-vm-acceptor=in-vm";

    @Test
    void a_node_is_ready_with_every_migration_and_while_database_and_broker_answer() {
        try (ServerProcess server = ServerProcess.on(Engine.POSTGRESQL, Path.of("target/ready-postgresql"))) {
            server.start();
            assertThat(server.ready()).startsWith("200").contains("guanjia-database", "guanjia-broker");

            server.database().update("update flyway_schema_history set success = false where version = '100'");
            assertThat(server.ready()).startsWith("503").contains("V100__create_timeline.sql");
            server.database().update("update flyway_schema_history set success = true where version = '100'");
            assertThat(server.ready()).startsWith("200");

            server.postgres().close();
            await().atMost(Duration.ofSeconds(30)).until(() -> server.ready().startsWith("503"));
            assertThat(server.ready()).contains("\"name\":\"guanjia-broker\",\"status\":\"UP\"");

            server.postgres().again();
            await().atMost(Duration.ofSeconds(30)).until(() -> server.ready().startsWith("200"));

            server.cli(BROKER + ":stop");
            await().atMost(Duration.ofSeconds(60)).until(() -> server.ready().startsWith("503"));
            assertThat(server.ready()).contains("\"name\":\"guanjia-database\",\"status\":\"UP\"");

            server.cli(BROKER + ":start");
            await().atMost(Duration.ofSeconds(60)).until(() -> server.ready().startsWith("200"));
        }
    }
}
