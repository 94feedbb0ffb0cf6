package org.guanjia.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Keeps what somebody is typing.
 *
 * @param subjectVersion of the thing, as the screen showed it; 0 where it has none
 * @param content the fields; what they mean is the form's own affair
 */
public record SaveDraft(
        @NotNull @Valid DraftKey key,
        long subjectVersion,
        @NotNull String content) {}
