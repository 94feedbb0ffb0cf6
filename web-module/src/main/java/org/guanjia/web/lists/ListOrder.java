package org.guanjia.web.lists;

import java.io.Serializable;
import java.util.Collection;

/**
 * The order of a list as its address writes it: {@code due}, or {@code -due} the other way round.
 *
 * @param key of the list
 */
public record ListOrder(String key, boolean descending) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Reads it; null where the list has no such key. */
    public static ListOrder read(String said, Collection<String> keys) {
        boolean descending = said.startsWith("-");
        String key = descending ? said.substring(1) : said;
        return keys.contains(key) ? new ListOrder(key, descending) : null;
    }

    /** The order that a click on this key's heading leads to. */
    public ListOrder toggled(String other) {
        return new ListOrder(other, key.equals(other) && !descending);
    }

    /** What assistive technology is told of the heading of this key. */
    public String aria(String other) {
        if (!key.equals(other)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    @Override
    public String toString() {
        return descending ? "-" + key : key;
    }
}
