package org.guanjia.competence;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Keeps how well somebody speaks a language.
 *
 * @param level null where they do not speak it after all
 * @param version that the screen showed; null where nothing was said of this language before
 */
public record KeepLanguage(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,
        @NotNull SpokenLanguage language,
        @Nullable LanguageLevel level,
        @Nullable Long version) {}
