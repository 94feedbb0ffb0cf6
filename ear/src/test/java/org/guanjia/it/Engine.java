package org.guanjia.it;

import java.util.Locale;

/** The databases that everything is shown on. */
public enum Engine {
    H2,
    POSTGRESQL;

    /** The engine's name in {@code configure-datasource-<name>.cli}. */
    public String script() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The engine of this name, as {@link #script()} writes it. */
    public static Engine named(String script) {
        return valueOf(script.toUpperCase(Locale.ROOT));
    }
}
