package org.guanjia.household;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;
import org.guanjia.shared.TimelineFact;

/**
 * Somebody saw a whole phone number.
 *
 * @param about what it was needed for; the household where it was for nothing else
 * @param householdId whose number it is: who asks for a home may live in another one
 */
public record PhoneRevealed(
        Origin about, UUID householdId, UUID estateId, UUID personId, String reason, Actor by, Instant occurredAt)
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
