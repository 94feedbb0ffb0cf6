package org.guanjia.dispatch.model;

import java.util.Optional;
import java.util.UUID;

/** All origins of tasks. */
public interface Origins {

    /** Keeps a new one; it is in the database when this returns, so that its owner can refer to it. */
    void add(TaskOrigin origin);

    /**
     * The origin, locked until the transaction ends: two tasks of one origin that settle at once must see each other.
     *
     * @throws org.guanjia.shared.NotFound where there is none
     */
    TaskOrigin locked(UUID id);

    /** The origin, not locked; empty where there is none. */
    Optional<TaskOrigin> find(UUID id);

    /** The number that people say of it; empty where there is none. */
    Optional<String> number(UUID id);

    /** Brings to the database whether it is closed, and with it what carries that: its owner and its tasks. */
    void writeClosed(TaskOrigin origin);

    /** Brings what was changed so far to the database, where its own rules hold it. */
    void flush();
}
