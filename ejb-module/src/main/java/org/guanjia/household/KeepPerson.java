package org.guanjia.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Adds a person to a household, or corrects one of them where the id is known there.
 *
 * @param version the household's, as the screen showed it
 * @param person with a null phone where the one on file stays: the screen that corrects a person shows it masked
 */
public record KeepPerson(
        @NotNull UUID commandId,
        @NotNull UUID householdId,
        long version,
        @NotNull @Valid NewPerson person) {}
