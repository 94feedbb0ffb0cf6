package org.guanjia.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which proposal an act is for. It brings no version along: a search writes its row every two seconds, and the state says what may be done.
 *
 * @param commandId made when the form was drawn: a double click is one act
 */
public record OnProposal(@NotNull UUID commandId, @NotNull UUID proposalId) {}
