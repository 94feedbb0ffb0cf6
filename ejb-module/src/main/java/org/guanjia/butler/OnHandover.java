package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which handover an act is for, as the screen showed it.
 *
 * @param commandId made when the form was drawn: a double click is one act
 */
public record OnHandover(@NotNull UUID commandId, @NotNull UUID handoverId, long version) {}
