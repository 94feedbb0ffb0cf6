package org.guanjia.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.guanjia.shared.DatabaseEngine;

/** A database as it was before a migration: rows are put in by plain SQL, then the schema goes on to what it is today. */
public final class OldSchema {

    private final DataSource dataSource;

    private OldSchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Has the work done on a database of its own.
     *
     * @param version number of the last migration that it has seen
     */
    public static void at(DatabaseEngine engine, String version, Consumer<OldSchema> work) {
        engine.onEmptyDatabase(dataSource -> {
            SchemaMigration.configured(dataSource).target(version).load().migrate();
            work.accept(new OldSchema(dataSource));
        });
    }

    /** Applies everything that there is today. */
    public void migrate() {
        SchemaMigration.migrate(dataSource);
    }

    /** Executes a statement; each question mark is a parameter. */
    public void sql(String statement, Object... parameters) {
        run(statement, parameters, PreparedStatement::executeUpdate);
    }

    /** The columns of the one row that a query finds. */
    public List<String> texts(String query, Object... parameters) {
        return run(query, parameters, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                return row;
            }
        });
    }

    private <T> T run(String sql, Object[] parameters, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
