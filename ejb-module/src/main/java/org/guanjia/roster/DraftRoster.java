package org.guanjia.roster;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Begins the roster of a month, or gives a draft the duties that it lacks by now: those of a post that was set up meanwhile.
 *
 * @param commandId of the form; becomes the id of the roster
 * @param month not before the present one
 */
public record DraftRoster(
        @NotNull UUID commandId,
        @NotNull UUID estateId,
        @NotNull YearMonth month) {}
