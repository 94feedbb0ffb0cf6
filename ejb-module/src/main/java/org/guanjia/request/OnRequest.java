package org.guanjia.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which request an act is for, as the screen showed it.
 *
 * @param commandId made when the form was drawn: a double click is one act
 * @param version that the screen showed: who acts on an older state is told so
 */
public record OnRequest(@NotNull UUID commandId, @NotNull UUID requestId, long version) {}
