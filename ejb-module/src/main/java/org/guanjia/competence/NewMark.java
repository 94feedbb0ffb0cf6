package org.guanjia.competence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an appraisal says of one quality.
 *
 * @param mark 1 not yet seen, 2 when reminded, 3 reliably, 4 beyond what is expected, 5 teaches others
 * @param evidence what was seen, in words; a mark without it is refused
 */
public record NewMark(
        @NotNull ConciergeQuality quality,
        @Min(1) @Max(5) int mark,
        @Size(max = 500) String evidence) {}
