package org.guanjia.shared.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it: the persistence unit is checked before any start-up bean
 * runs, so this hangs on Hibernate's own bootstrap. The migrations are those that {@code db/migration/index.txt} names:
 * scanning the class path does not work inside an EAR. {@code -Dguanjia.migrate=false} turns
 * it off for groups whose database administrator migrates.
 */
public class SchemaMigration implements Integrator {

    static final String FOLDER = "db/migration/";

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        if (!Boolean.parseBoolean(System.getProperty("guanjia.migrate", "true"))) {
            return;
        }
        Object dataSource = sessionFactory.getProperties().get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        migrate((DataSource) dataSource);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // nothing is held
    }

    /** Applies what the database has not seen yet. */
    public static void migrate(DataSource dataSource) {
        configured(dataSource).load().migrate();
    }

    static FluentConfiguration configured(DataSource dataSource) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                // each context numbers its own hundred: a later change of an early one comes after what others have
                // applied
                .outOfOrder(true)
                .resourceProvider(new IndexedMigrations(index()));
    }

    static List<String> index() {
        try (BufferedReader lines = new BufferedReader(open("index.txt"))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                SchemaMigration.class.getClassLoader().getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8);
    }

    /** Flyway's view of the list. */
    private record IndexedMigrations(List<String> names) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return names.contains(name) ? new Migration(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            List<LoadableResource> found = new ArrayList<>();
            for (String name : names) {
                if (name.startsWith(prefix) && List.of(suffixes).stream().anyMatch(name::endsWith)) {
                    found.add(new Migration(name));
                }
            }
            return found;
        }
    }

    /** One script. */
    private static final class Migration extends LoadableResource {

        private final String name;

        Migration(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return open(name);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
