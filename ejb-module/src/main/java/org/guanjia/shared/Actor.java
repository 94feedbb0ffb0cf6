package org.guanjia.shared;

import java.util.Objects;
import java.util.UUID;

/**
 * Who did something. No command carries one: the boundary takes it from the caller.
 *
 * @param kind a person of ours, an owner, somebody outside (a contractor), or the system itself
 * @param id the employee's or owner's id; null where the kind has no row of ours
 * @param name how the timeline names them
 */
public record Actor(Kind kind, UUID id, String name) {

    /** The system acting by itself: relays, consumers, scans. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "guanjia");

    /** What sort of actor. */
    public enum Kind {
        EMPLOYEE,
        OWNER,
        EXTERNAL,
        SYSTEM
    }

    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** An employee of the property company. */
    public static Actor employee(UUID id, String name) {
        return new Actor(Kind.EMPLOYEE, Objects.requireNonNull(id, "id"), name);
    }

    /** Somebody of a contractor's, known by name only. */
    public static Actor external(String name) {
        return new Actor(Kind.EXTERNAL, null, name);
    }
}
