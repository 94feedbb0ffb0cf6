package org.guanjia.web.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of requests can show of each, labelled {@code requestColumn.<NAME>}. */
public enum RequestColumn {
    NUMBER("number"),
    /** The way to the request: always shown. */
    SUBJECT(null),
    HOME(null),
    POST(null),
    STATE("status"),
    PARTS(null),
    DUE("due"),
    SUBMITTED("submittedAt"),
    SERVICE(null),
    URGENCY(null),
    ENDED(null);

    /** What is shown to who chose nothing. */
    static final List<RequestColumn> USUAL = List.of(NUMBER, SUBJECT, HOME, POST, STATE, PARTS, DUE, SUBMITTED);

    private final String sort;

    RequestColumn(String sort) {
        this.sort = sort;
    }

    /** As an address writes columns. */
    static String written(List<RequestColumn> columns) {
        return columns.stream().map(RequestColumn::name).collect(Collectors.joining(","));
    }

    /** The columns of these names, each once, in this order, and the fixed one in any case; what is no column is told. */
    static List<RequestColumn> read(List<String> names, Consumer<String> unknown) {
        Set<RequestColumn> columns = new LinkedHashSet<>();
        for (String name : names) {
            Stream.of(values())
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(columns::add, () -> unknown.accept(name));
        }
        if (columns.isEmpty()) {
            return USUAL;
        }
        columns.add(SUBJECT);
        return List.copyOf(columns);
    }

    /** The list's key for this column's order; null where it has none. */
    public String getSort() {
        return sort;
    }

    /** Whether it cannot be taken away. */
    public boolean isFixed() {
        return this == SUBJECT;
    }
}
