package org.guanjia.preference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Keeps what somebody is typing.
 *
 * @param form name of the form
 * @param subject the thing that the form is about, as its page's address names it; empty for a new one
 * @param subjectVersion of the thing, as the screen showed it
 * @param content the fields; what they mean is the form's own affair
 */
public record SaveDraft(
        @NotBlank @Size(max = 64) String form,
        @NotNull @Size(max = 64) String subject,
        long subjectVersion,
        @NotNull String content) {}
