package org.guanjia.promise;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which promise an act is for, as the screen showed it.
 *
 * @param commandId made when the form was drawn: a double click is one act. A promise that takes the place of this one gets it as its id
 * @param version that the screen showed: who acts on an older state is told so
 */
public record OnPromise(@NotNull UUID commandId, @NotNull UUID promiseId, long version) {}
