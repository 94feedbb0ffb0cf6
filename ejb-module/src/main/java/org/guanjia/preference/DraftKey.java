package org.guanjia.preference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a draft is a draft of.
 *
 * @param form name of the form
 * @param subject the thing that the form is about, as its page's address names it; empty for a new one
 */
public record DraftKey(
        @NotBlank @Size(max = 64) @Pattern(regexp = PRINTED) String form,
        @NotNull @Size(max = 64) @Pattern(regexp = PRINTED) String subject) {

    private static final String PRINTED = "\\P{Cntrl}*";
}
