package org.guanjia.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
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

    private static final ThreadLocal<EntityManager> IN_TRANSACTION = new ThreadLocal<>();

    private static final EntityManager JOINING = (EntityManager) Proxy.newProxyInstance(
            DatabaseTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                EntityManager present = IN_TRANSACTION.get();
                if (present == null) {
                    throw new IllegalStateException("outside of inTransaction(...)");
                }
                try {
                    return method.invoke(present, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    @Parameter
    DatabaseEngine engine;

    @BeforeEach
    void openDatabase() {
        engine.switchToFreshDatabase();
    }

    @AfterEach
    void dropDatabase() {
        engine.dropDatabase();
    }

    /** Which database the test runs on. */
    protected DatabaseEngine engine() {
        return engine;
    }

    /** The test's database, for what goes by JDBC. */
    protected DataSource dataSource() {
        return engine.dataSource();
    }

    /** Joins the transaction of the calling thread, like one that the container injects. */
    protected EntityManager entityManager() {
        return JOINING;
    }

    /** Fills the injection points of the bean, see {@link Wiring}; the entity manager is known already. */
    protected <T> T wired(T bean, Object... collaborators) {
        return new Wiring(entityManager(), collaborators).fill(bean);
    }

    /**
     * Runs the work in a transaction of its own and commits; rolls back where it throws. Joins one that is under way.
     */
    protected <T> T inTransaction(Supplier<T> work) {
        if (IN_TRANSACTION.get() != null) {
            return work.get();
        }
        try (EntityManager own = engine.entityManagerFactory().createEntityManager()) {
            EntityTransaction transaction = own.getTransaction();
            transaction.begin();
            IN_TRANSACTION.set(own);
            try {
                T result = work.get();
                transaction.commit();
                return result;
            } finally {
                IN_TRANSACTION.remove();
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** The same for work without a result. */
    protected void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Executes a statement with numbered parameters ({@code ?1}), for rows of contexts that the test is not about. */
    protected int sql(String statement, Object... parameters) {
        return inTransaction(() -> numbered(statement, parameters).executeUpdate());
    }

    /** The rows of a query with numbered parameters. */
    protected List<?> rows(String query, Object... parameters) {
        return inTransaction(() -> numbered(query, parameters).getResultList());
    }

    private static Query numbered(String statement, Object... parameters) {
        Query query = JOINING.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
