package org.guanjia.shared;

import jakarta.annotation.Nullable;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with their parameters, for lists of which somebody narrows this or that. All of them have to hold. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** One that has one parameter. */
    public void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** One whose parameters are named apart, or that has none. */
    public void add(String condition) {
        conditions.add(condition);
    }

    /** A value for what a condition names. */
    public void put(String name, Object value) {
        parameters.put(name, value);
    }

    /** One that holds for any of these values; none where there are none. */
    public void addIfAny(String condition, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            add(condition, name, values);
        }
    }

    /** One about this value; none where it is null. */
    public void addIfGiven(String condition, String name, @Nullable Object value) {
        if (value != null) {
            add(condition, name, value);
        }
    }

    /** How many there are. */
    public int count() {
        return conditions.size();
    }

    /** What stands behind {@code where}. */
    public String where() {
        return String.join(" and ", conditions);
    }

    /** Gives the query what the conditions name. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
