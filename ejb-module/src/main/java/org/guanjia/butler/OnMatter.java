package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which matter of a handover an act is for, as the screen showed it.
 *
 * @param commandId made when the form was drawn: a double click is one act
 * @param matterId of the request, the promise, the household, or of the note
 * @param version {@link HandoverMatterView#UNTOLD} where nobody had told anything of it
 */
public record OnMatter(
        @NotNull UUID commandId,
        @NotNull UUID handoverId,
        @NotNull MatterKind kind,
        @NotNull UUID matterId,
        long version) {}
