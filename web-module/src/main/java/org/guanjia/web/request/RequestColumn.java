package org.guanjia.web.request;

import java.util.List;

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

    /** The list's key for this column's order; null where it has none. */
    public String getSort() {
        return sort;
    }

    /** Whether it cannot be taken away. */
    public boolean isFixed() {
        return this == SUBJECT;
    }
}
