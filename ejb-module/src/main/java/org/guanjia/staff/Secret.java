package org.guanjia.staff;

import java.util.Objects;

/** A password on its way to being hashed. Shows itself nowhere: not in a log, not in an exception, not in a record. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Wraps what somebody typed. */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value, "value"));
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
