package org.guanjia.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The two databases that everything must run on. Each keeps one migrated template and one persistence unit for the
 * whole run, and gives each test a database of its own that is copied from the template.
 */
public enum DatabaseEngine {
    H2 {
        @Override
        DataSource open(String name) {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:" + name
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
            dataSource.setUser("sa");
            return dataSource;
        }

        @Override
        void copyTemplate(String name) {
            execute(open(TEMPLATE), "script to 'memFS:" + name + ".sql'");
            execute(open(name), "runscript from 'memFS:" + name + ".sql'");
        }

        @Override
        void drop(String name) {
            execute(open(name), "shutdown");
        }
    },

    POSTGRESQL {
        private final Map<String, JdbcConnectionPool> pools = new ConcurrentHashMap<>();
        private EmbeddedPostgres server;

        @Override
        DataSource open(String name) {
            return pools.computeIfAbsent(name, this::pool);
        }

        @Override
        void create(String name) {
            execute(open("postgres"), "create database " + name);
        }

        @Override
        void copyTemplate(String name) {
            release(TEMPLATE);
            execute(open("postgres"), "create database " + name + " template " + TEMPLATE);
        }

        @Override
        void drop(String name) {
            release(name);
            execute(open("postgres"), "drop database " + name + " with (force)");
        }

        /** Each new connection costs a process, and reads the catalogue anew: most of what a test spends on PostgreSQL. */
        private JdbcConnectionPool pool(String name) {
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(server().getJdbcUrl("postgres", name));
            JdbcConnectionPool pool = JdbcConnectionPool.create(source);
            pool.setMaxConnections(CONNECTIONS);
            return pool;
        }

        private void release(String name) {
            JdbcConnectionPool pool = pools.remove(name);
            if (pool != null) {
                pool.dispose();
            }
        }

        private EmbeddedPostgres server() {
            if (server == null) {
                try {
                    server = EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return server;
        }
    };

    private static final String TEMPLATE = "guanjia_template";
    private static final int CONNECTIONS = 40;
    private static final SentStatements SENT = new SentStatements();

    private final AtomicInteger databases = new AtomicInteger();
    private DataSource current;
    private EntityManagerFactory entityManagerFactory;
    private String name;

    /** Makes an empty, migrated database and points the persistence unit at it. */
    synchronized void switchToFreshDatabase() {
        if (entityManagerFactory == null) {
            create(TEMPLATE);
            current = open(TEMPLATE);
            entityManagerFactory = bootPersistenceUnit();
        }
        name = "guanjia_" + databases.incrementAndGet();
        copyTemplate(name);
        current = open(name);
    }

    /** Lets the work have a database without a schema, beside the present one, and throws it away. */
    public synchronized void onEmptyDatabase(Consumer<DataSource> work) {
        String empty = "guanjia_" + databases.incrementAndGet();
        create(empty);
        try {
            work.accept(open(empty));
        } finally {
            drop(empty);
        }
    }

    /** Throws the present database away. */
    synchronized void dropDatabase() {
        drop(name);
    }

    /** The SQL that the work sends, in its order. */
    static List<String> sentBy(Runnable work) {
        return SENT.by(work);
    }

    DataSource dataSource() {
        return current;
    }

    EntityManagerFactory entityManagerFactory() {
        return entityManagerFactory;
    }

    /** The real persistence unit, its migrations and its validation included, without a container. */
    private EntityManagerFactory bootPersistenceUnit() {
        DataSource switching = (DataSource) Proxy.newProxyInstance(
                DatabaseEngine.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new HibernatePersistenceProvider()
                .createEntityManagerFactory(
                        "guanjia",
                        Map.of(
                                AvailableSettings.JAKARTA_TRANSACTION_TYPE,
                                "RESOURCE_LOCAL",
                                AvailableSettings.JAKARTA_JTA_DATASOURCE,
                                switching,
                                AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
                                switching,
                                AvailableSettings.SCANNER_DISCOVERY,
                                "none",
                                AvailableSettings.STATEMENT_INSPECTOR,
                                SENT,
                                AvailableSettings.LOADED_CLASSES,
                                MappedClasses.ofTheModule()));
    }

    void create(String name) {
        // comes into being when it is opened
    }

    abstract DataSource open(String name);

    abstract void copyTemplate(String name);

    abstract void drop(String name);

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
