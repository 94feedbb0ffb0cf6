package org.guanjia.preference;

import jakarta.validation.constraints.NotNull;

/** What a person likes. */
public record PreferenceView(
        @NotNull Language language,
        @NotNull Theme theme,
        @NotNull Density density) {

    /** What everybody has who chose nothing. */
    public static final PreferenceView DEFAULT = new PreferenceView(Language.CHINESE, Theme.LIGHT, Density.COMFORTABLE);
}
