package org.guanjia.bench.past;

/** Takes rows for many tables at once; what has been added is in the database when it is closed. */
interface Rows extends AutoCloseable {

    /**
     * Adds a row.
     *
     * @param values of the table's columns, in their order
     */
    void add(Table table, Object... values);

    @Override
    void close();
}
