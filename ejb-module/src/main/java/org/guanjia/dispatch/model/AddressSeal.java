package org.guanjia.dispatch.model;

import java.time.Instant;
import java.util.UUID;
import org.guanjia.shared.Seal;

/**
 * Seals what an address allows: one thing, for one task, until one instant. Every node that knows the key can tell its own seal.
 */
public final class AddressSeal {

    private final Seal seal;

    private AddressSeal(Seal seal) {
        this.seal = seal;
    }

    /**
     * The seal with this key.
     *
     * @throws IllegalArgumentException where the key is so short that it could be guessed
     */
    public static AddressSeal of(String key) {
        return new AddressSeal(Seal.with(key));
    }

    /** The seal of an address by which this attachment may be fetched. */
    public String toFetch(UUID taskId, UUID attachmentId, Instant until) {
        return seal.of("fetch " + taskId + " " + attachmentId + " " + until.getEpochSecond());
    }

    /** The seal of an address by which files may be brought for this task. */
    public String toPut(UUID taskId, Instant until) {
        return seal.of("put " + taskId + " " + until.getEpochSecond());
    }
}
