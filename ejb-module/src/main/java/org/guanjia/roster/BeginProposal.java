package org.guanjia.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Lets a proposal for a draft be looked for.
 *
 * @param commandId of the form; becomes the id of the proposal
 * @param keepsGiven whether duties that somebody has already stay theirs; otherwise all are given anew
 */
public record BeginProposal(
        @NotNull UUID commandId, @NotNull UUID rosterId, boolean keepsGiven) {}
