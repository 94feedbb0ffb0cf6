package org.guanjia.chaos;

import java.util.List;
import java.util.stream.Stream;
import org.guanjia.it.Database;

/**
 * Whether the indexes of an H2 file know every row of their tables. After a SIGKILL under load they may not (ADR 0028): such a row
 * is read, and cannot be changed or found by its key any more, whatever the application does.
 */
record H2Indexes(Database database) {

    private static final String INDEXES = """
            select i.table_name || ' ' || i.index_name || ' ' || c.column_name
            from information_schema.indexes i join information_schema.index_columns c
              on c.index_schema = i.index_schema and c.index_name = i.index_name and c.ordinal_position = 1
            where lower(i.table_schema) = 'public' order by 1
            """;

    /** Each index whose rows are not as many as its table's, with both numbers. */
    List<String> damaged() {
        return database.texts(INDEXES).stream()
                .map(line -> line.split(" "))
                .flatMap(index -> compared(index[0], index[1], index[2]))
                .toList();
    }

    // Read row by row: a count would be taken from the one number that H2 keeps for table and index alike.
    private Stream<String> compared(String table, String index, String column) {
        int rows = database.texts("select * from \"%s\"".formatted(table)).size();
        int known = database.texts("select \"%2$s\" from \"%1$s\" use index (\"%3$s\") order by \"%2$s\""
                        .formatted(table, column, index))
                .size();
        return rows == known
                ? Stream.empty()
                : Stream.of("%s of %s knows %d of %d rows".formatted(index, table, known, rows));
    }
}
