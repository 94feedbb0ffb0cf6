package org.guanjia.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An act in the list.
 *
 * @param subject user name, staff number or code of the department, as it was then
 * @param estateId the department's or the employee's; null where it concerns no estate
 * @param byZh name of who did it
 * @param byEn the same in English; null where the system did it
 * @param details what was given and taken
 */
public record StaffActView(
        UUID id,
        StaffActKind kind,
        String subject,
        UUID estateId,
        String byZh,
        String byEn,
        Instant occurredAt,
        Map<String, String> details)
        implements Serializable {

    static final String ROLES_GIVEN = "rolesGiven";
    static final String ROLES_TAKEN = "rolesTaken";
    static final String ESTATES_GIVEN = "estatesGiven";
    static final String ESTATES_TAKEN = "estatesTaken";

    /** The estate that it concerns, or none. */
    public List<UUID> estates() {
        return estateId == null ? List.of() : List.of(estateId);
    }

    /** Roles that the account did not have before. */
    public List<AccountRole> rolesGiven() {
        return parts(ROLES_GIVEN).map(AccountRole::valueOf).toList();
    }

    /** Roles that the account has no more. */
    public List<AccountRole> rolesTaken() {
        return parts(ROLES_TAKEN).map(AccountRole::valueOf).toList();
    }

    /** Estates that the account did not reach before. */
    public List<UUID> estatesGiven() {
        return parts(ESTATES_GIVEN).map(UUID::fromString).toList();
    }

    /** Estates that the account reaches no more. */
    public List<UUID> estatesTaken() {
        return parts(ESTATES_TAKEN).map(UUID::fromString).toList();
    }

    private Stream<String> parts(String what) {
        String text = details.get(what);
        return text == null ? Stream.empty() : Arrays.stream(text.split(","));
    }
}
