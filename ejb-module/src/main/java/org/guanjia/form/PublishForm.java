package org.guanjia.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Publishes the next version of a form, or the first of a new one.
 *
 * @param basedOn the version that the screen showed; 0 for a new form
 */
public record PublishForm(
        @NotNull UUID commandId,

        @NotNull @Size(max = 64) @Pattern(regexp = "[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*")
        String key,

        @PositiveOrZero int basedOn,
        @NotNull @Size(max = 60) List<@NotNull FormField> fields) {}
