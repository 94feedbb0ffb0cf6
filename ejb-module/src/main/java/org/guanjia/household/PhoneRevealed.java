package org.guanjia.household;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;
import org.guanjia.shared.TimelineFact;

/** Somebody saw a whole phone number while working on a request. */
public record PhoneRevealed(Origin about, UUID estateId, UUID personId, String reason, Actor by, Instant occurredAt)
        implements TimelineFact {

    @Override
    public String key() {
        return "household.phoneRevealed";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("personId", personId.toString());
    }

    @Override
    public String words() {
        return reason;
    }
}
