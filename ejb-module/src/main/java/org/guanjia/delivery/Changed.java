package org.guanjia.delivery;

import java.util.Objects;
import java.util.UUID;

/**
 * Something on screens of this estate is no longer what it was. Contexts fire it as a CDI event in the transaction of the
 * act; after the commit every node is told, and open screens ask again. Carries no data.
 *
 * @param topic which screens: {@code requests}, {@code tasks}, {@code delivery} and so on
 */
public record Changed(UUID estateId, String topic) {
    public Changed {
        Objects.requireNonNull(estateId, "estateId");
        Objects.requireNonNull(topic, "topic");
    }
}
