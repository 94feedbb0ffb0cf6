package org.guanjia.quality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Closures of these days on the wall of the estate, the last one too. */
public record SatisfactionPeriod(
        @NotNull LocalDate from, @NotNull LocalDate until) {}
