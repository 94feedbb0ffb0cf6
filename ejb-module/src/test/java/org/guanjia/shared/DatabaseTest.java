package org.guanjia.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Base of tests that need the database: runs the class on H2 and on PostgreSQL, each test on an empty, migrated
 * database, with the real persistence unit. What a test does with it stands in {@link #inTransaction}, as a
 * boundary's call would.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseEngine.class)
public abstract class DatabaseTest {

    @Parameter
    DatabaseEngine engine;

    private TestDatabase database;

    @BeforeEach
    void openDatabase() {
        database = TestDatabase.on(engine);
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    /** Which database the test runs on. */
    protected DatabaseEngine engine() {
        return engine;
    }

    /** The test's database, once the test runs. */
    protected TestDatabase database() {
        return database;
    }

    /** The test's database, for what goes by JDBC. */
    protected DataSource dataSource() {
        return engine.dataSource();
    }

    /** Joins the transaction of the calling thread, like one that the container injects. */
    protected EntityManager entityManager() {
        return TestDatabase.entityManager();
    }

    /** Fills the injection points of the bean, see {@link Wiring}; the entity manager is known already. */
    protected <T> T wired(T bean, Object... collaborators) {
        return new Wiring(entityManager(), collaborators).fill(bean);
    }

    /**
     * Runs the work in a transaction of its own and commits; rolls back where it throws. Joins one that is under way.
     */
    protected <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    /** The same for work without a result. */
    protected void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** How many SQL statements the work sends in a transaction of its own. */
    protected long statementsOf(Runnable work) {
        Statistics statistics =
                engine.entityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            inTransaction(work);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /**
     * How the database carries out the first statement that the work sends, as its {@code explain analyze} says.
     *
     * @param parameters what that statement is given, in its order
     */
    protected String planOfFirst(Runnable work, Object... parameters) {
        String first = DatabaseEngine.sentBy(() -> inTransaction(work)).get(0);
        try (Connection connection = dataSource().getConnection();
                PreparedStatement explain = connection.prepareStatement("explain analyze " + first)) {
            for (int i = 0; i < parameters.length; i++) {
                explain.setObject(i + 1, parameters[i]);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(first, e);
        }
    }

    /** Executes a statement with numbered parameters ({@code ?1}), for rows of contexts that the test is not about. */
    protected int sql(String statement, Object... parameters) {
        return database.sql(statement, parameters);
    }

    /** The rows of a query with numbered parameters. */
    protected List<?> rows(String query, Object... parameters) {
        return database.rows(query, parameters);
    }
}
