package org.guanjia.web.lists;

import java.util.List;

/**
 * A criterion in the filter bar of a list.
 *
 * @param name as the address writes it
 * @param label as people read it
 * @param choices what can be chosen; empty for a criterion that is not a choice
 * @param said the chosen values in words; empty while the criterion narrows nothing
 * @param without the address without this criterion
 */
public record Chip(String name, String label, List<Choice> choices, String said, String without) {

    /** Whether it narrows the list. */
    public boolean isOn() {
        return !said.isEmpty();
    }
}
