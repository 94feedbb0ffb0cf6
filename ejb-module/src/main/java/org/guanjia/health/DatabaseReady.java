package org.guanjia.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The database answers and has every migration that this version brings. Where a database administrator migrates
 * ({@code -Dguanjia.migrate=false}) it has to answer only: how they keep their own books is not ours to know, and a schema that
 * does not fit is refused at deployment.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private DataSource dataSource;

    protected DatabaseReady() {}

    DatabaseReady(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("guanjia-database");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            Set<String> missing = missing(statement);
            if (!missing.isEmpty()) {
                answer.withData("missing", String.join(", ", missing));
            }
            return answer.status(missing.isEmpty()).build();
        } catch (SQLException e) {
            return answer.withData("reason", String.valueOf(e.getMessage()))
                    .down()
                    .build();
        }
    }

    private static Set<String> missing(Statement statement) throws SQLException {
        if (!Boolean.parseBoolean(System.getProperty("guanjia.migrate", "true"))) {
            statement.execute("select 1");
            return Set.of();
        }
        Set<String> missing = brought();
        try (ResultSet applied = statement.executeQuery("select script from flyway_schema_history where success")) {
            while (applied.next()) {
                missing.remove(applied.getString(1));
            }
        }
        return missing;
    }

    private static Set<String> brought() {
        try (BufferedReader index = new BufferedReader(new InputStreamReader(
                DatabaseReady.class.getResourceAsStream("/db/migration/index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
