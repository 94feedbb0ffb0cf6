package org.guanjia.staff;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Gives an account other roles or estates, or switches it on or off.
 *
 * @param version that the screen showed
 */
public record ChangeAccount(
        @NotNull UUID commandId,
        @NotNull UUID accountId,
        long version,
        @NotEmpty Set<AccountRole> roles,
        @NotNull Set<UUID> estates,
        boolean active) {}
