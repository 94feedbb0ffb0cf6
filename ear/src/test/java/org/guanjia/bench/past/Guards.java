package org.guanjia.bench.past;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.guanjia.it.Engine;

/**
 * Takes foreign keys away before many rows are loaded, and puts them back afterwards: then the database checks every row, in
 * one pass each. Tasks and feedback refer to each other, so that row after row they could not come in their final state. On
 * PostgreSQL the indexes that no constraint needs go and come with them.
 */
final class Guards {

    private static final String TABLES = Table.all().map(Table::sqlName).collect(joining("', '", "('", "')"));
    private static final String KEYS = """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,
                   'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where contype = 'f' and conrelid::regclass::text in """ + TABLES;
    private static final String INDEXES =
            """
            select 'drop index ' || indexname, indexdef from pg_indexes i
            where schemaname = current_schema() and tablename in """ + TABLES + " and not exists (select 1 from pg_constraint c where c.conname = i.indexname)";

    private final List<String> back = new ArrayList<>();
    private final DataSource database;
    private final Engine engine;

    Guards(DataSource database, Engine engine) {
        this.database = database;
        this.engine = engine;
    }

    /** Loads by {@code work}, and has the database check everything and know its new size. */
    void around(Runnable work) {
        // held open: H2 forgets what is switched off when the last connection closes
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            run(statement, engine == Engine.H2 ? ofH2("false") : takenFromPostgres(statement));
            work.run();
            run(statement, engine == Engine.H2 ? ofH2("true check") : back);
            statement.execute(engine == Engine.H2 ? "analyze" : "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ofH2(String integrity) {
        return Table.all()
                .map(table -> "alter table %s set referential_integrity %s".formatted(table.sqlName(), integrity))
                .toList();
    }

    private List<String> takenFromPostgres(Statement statement) throws SQLException {
        List<String> away = new ArrayList<>();
        back.add("set maintenance_work_mem = '256MB'");
        for (String query : List.of(INDEXES, KEYS)) {
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    away.add(rows.getString(1));
                    back.add(rows.getString(2));
                }
            }
        }
        return away;
    }

    private static void run(Statement statement, List<String> sql) throws SQLException {
        for (String one : sql) {
            statement.execute(one);
        }
    }
}
