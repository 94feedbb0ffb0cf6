package org.guanjia.quality;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which reply visit an act is for, as the screen showed it.
 *
 * @param commandId made when the form was drawn: a double click is one act
 * @param version that the screen showed: who acts on an older state is told so
 */
public record OnVisit(@NotNull UUID commandId, @NotNull UUID visitId, long version) {}
