package org.guanjia.preference;

import java.io.Serializable;

/**
 * How a person begins with a list.
 *
 * @param firstView a saved view's id, or the name of one that everybody has; null where none was chosen
 * @param columns as the list writes them; null where none were chosen
 */
public record ListHabitView(String firstView, String columns) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What everybody has who chose nothing. */
    public static final ListHabitView NONE = new ListHabitView(null, null);
}
