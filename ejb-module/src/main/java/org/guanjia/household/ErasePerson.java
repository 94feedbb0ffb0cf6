package org.guanjia.household;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Erases a person's name, phone and words on their request; that there was somebody stays.
 *
 * @param version the household's, as the screen showed it
 */
public record ErasePerson(
        @NotNull UUID commandId,
        @NotNull UUID householdId,
        long version,
        @NotNull UUID personId) {}
