package org.guanjia.chaos;

import java.util.Locale;
import org.guanjia.it.Engine;

/** What stands in a process of its own, and so can end while the others go on. */
enum Layout {
    /** One process for everything. */
    H2(Engine.H2),
    /** The database apart, the broker inside the server. */
    POSTGRESQL(Engine.POSTGRESQL),
    /** Database and broker apart, as where several nodes share them. */
    BROKER(Engine.POSTGRESQL);

    private final Engine engine;

    Layout(Engine engine) {
        this.engine = engine;
    }

    /** The layout of this name, as {@link #word()} writes it. */
    static Layout named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its name on the command line, in the figures and of its directory. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Engine engine() {
        return engine;
    }

    boolean hasDatabaseApart() {
        return engine == Engine.POSTGRESQL;
    }

    boolean hasBrokerApart() {
        return this == BROKER;
    }
}
