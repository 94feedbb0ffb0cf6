package org.guanjia.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * An empty, migrated database of the test's own with the real persistence unit, and the transactions on it. An engine has
 * one at a time.
 */
public final class TestDatabase {

    private static final ThreadLocal<EntityManager> IN_TRANSACTION = new ThreadLocal<>();

    private static final EntityManager JOINING = (EntityManager) Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                EntityManager present = IN_TRANSACTION.get();
                if (present == null) {
                    throw new IllegalStateException("outside of inTransaction(...)");
                }
                return invoke(method, present, arguments);
            });

    private final DatabaseEngine engine;
    private Runnable beforeCommit = () -> {};

    private TestDatabase(DatabaseEngine engine) {
        this.engine = engine;
    }

    /** A fresh one. */
    public static TestDatabase on(DatabaseEngine engine) {
        engine.switchToFreshDatabase();
        return new TestDatabase(engine);
    }

    /** Throws it away. */
    public void drop() {
        engine.dropDatabase();
    }

    /** For what goes by JDBC. */
    public DataSource dataSource() {
        return engine.dataSource();
    }

    /** Joins the transaction of the calling thread, like one that the container injects. */
    public static EntityManager entityManager() {
        return JOINING;
    }

    /**
     * Runs the work in a transaction of its own and commits; rolls back where it throws. Joins one that is under way.
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (IN_TRANSACTION.get() != null) {
            return work.get();
        }
        try (EntityManager own = engine.entityManagerFactory().createEntityManager()) {
            EntityTransaction transaction = own.getTransaction();
            transaction.begin();
            IN_TRANSACTION.set(own);
            try {
                T result = work.get();
                beforeCommit.run();
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

    /** What happens at the end of each transaction that would be committed; where it throws, that is rolled back. */
    public void beforeCommit(Runnable happening) {
        beforeCommit = happening;
    }

    /** The bean behind its port, each call in a transaction: what {@code @Transactional} does in the container. */
    public static <T> T transactional(Class<T> port, T bean, Supplier<TestDatabase> database) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> database.get()
                        .inTransaction(() -> {
                            try {
                                return invoke(method, bean, arguments);
                            } catch (RuntimeException | Error e) {
                                throw e;
                            } catch (Throwable e) {
                                throw new IllegalStateException(e);
                            }
                        })));
    }

    /** Executes a statement with numbered parameters ({@code ?1}). */
    public int sql(String statement, Object... parameters) {
        return inTransaction(() -> numbered(statement, parameters).executeUpdate());
    }

    /** The rows of a query with numbered parameters. */
    public List<?> rows(String query, Object... parameters) {
        return inTransaction(() -> numbered(query, parameters).getResultList());
    }

    private static Query numbered(String statement, Object... parameters) {
        Query query = JOINING.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Object invoke(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
