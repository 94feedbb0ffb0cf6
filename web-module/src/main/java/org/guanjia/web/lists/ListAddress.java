package org.guanjia.web.lists;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list: which view, criteria, order, columns and page it shows. It is the whole state of the list, so
 * that a link, a reload and the way back show the same. Never changed; whatever changes the list leads to another address.
 *
 * @param page path of the page below the application's
 * @param said what the address says, by name; several values of one name are joined by commas
 */
public record ListAddress(String page, Map<String, String> said) implements Serializable {

    private static final long serialVersionUID = 1L;

    public ListAddress {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** Reads what a browser sent. Names that the list does not know and empty values are left out. */
    public static ListAddress read(String page, Map<String, String[]> parameters, Collection<String> known) {
        Map<String, String> said = new LinkedHashMap<>();
        known.forEach(name -> {
            String joined = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(","));
            if (!joined.isEmpty()) {
                said.put(name, joined);
            }
        });
        return new ListAddress(page, said);
    }

    /** What is said under this name; null where nothing is. */
    public String get(String name) {
        return said.get(name);
    }

    /** The values that are said under this name. */
    public List<String> all(String name) {
        return said.containsKey(name) ? List.of(said.get(name).split(",")) : List.of();
    }

    /** Whether anything is said under one of these names. */
    public boolean saysAnyOf(Collection<String> names) {
        return names.stream().anyMatch(said::containsKey);
    }

    /** The address that says this too; an empty value says nothing. */
    public ListAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ListAddress(page, changed);
    }

    /** The address that says all of this too. */
    public ListAddress with(Map<String, String> more) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.putAll(more);
        return new ListAddress(page, changed);
    }

    /** The address that says nothing under these names. */
    public ListAddress without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        Arrays.asList(names).forEach(changed::remove);
        return new ListAddress(page, changed);
    }

    /** The address that says nothing else. */
    public ListAddress only(Collection<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(said);
        kept.keySet().retainAll(names);
        return new ListAddress(page, kept);
    }

    /** What stands behind the question mark; empty where nothing is said. */
    public String query() {
        return said.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Path and query, below the application's own path. */
    public String href() {
        return said.isEmpty() ? page : page + "?" + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
