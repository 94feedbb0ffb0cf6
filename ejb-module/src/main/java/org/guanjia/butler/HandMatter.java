package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Tells what there is to know of one matter.
 *
 * @param commandId made when the form was drawn: a double click is one act
 * @param matterId of the request, the promise, the household, or of the note
 * @param version {@link HandoverMatterView#UNTOLD} where nobody had told anything of it
 * @param words null where what is written says all
 */
public record HandMatter(
        @NotNull UUID commandId,
        @NotNull UUID handoverId,
        @NotNull MatterKind kind,
        @NotNull UUID matterId,
        long version,
        @Size(max = 1000) String words) {

    OnMatter on() {
        return new OnMatter(commandId, handoverId, kind, matterId, version);
    }
}
