package org.guanjia.shared;

import java.util.Objects;
import java.util.UUID;

/** What a fact is about, and a task was ordered for: a request today, a complaint or a defect later. Dispatch carries it and knows no more. */
public record Origin(OriginKind kind, UUID id) {
    public Origin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** The origin that is an owner's request. */
    public static Origin request(UUID id) {
        return new Origin(OriginKind.REQUEST, id);
    }

    /** The origin that is a household. */
    public static Origin household(UUID id) {
        return new Origin(OriginKind.HOUSEHOLD, id);
    }
}
