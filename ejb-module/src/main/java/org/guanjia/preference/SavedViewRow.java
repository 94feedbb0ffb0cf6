package org.guanjia.preference;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * A saved view, as whoever may use it sees it.
 *
 * @param shared whether everybody of the estate sees it
 * @param own whether the caller made it
 * @param changeable whether the caller may change and delete it
 * @param content columns, criteria and order, as the list itself writes them
 */
public record SavedViewRow(
        UUID id,
        long version,
        String name,
        boolean shared,
        boolean own,
        boolean changeable,
        Map<String, String> content)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
