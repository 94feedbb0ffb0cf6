package org.guanjia.butler;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.guanjia.estate.PropertyFormat;

/**
 * Says what a post of a property format covers, from now on and on every estate. Homes stay under their posts; what is too much
 * by the new rule is told.
 *
 * @param atLeast see {@link CoverageLimit}
 * @param atMost no less than {@code atLeast}
 * @param version the one that the screen showed
 */
public record ChangeCoverageRule(
        @NotNull UUID commandId,
        @NotNull PropertyFormat format,
        @NotNull CoverageMeasure measure,
        @NotNull @Min(1) @Max(1000) Integer atLeast,
        @NotNull @Min(1) @Max(1000) Integer atMost,
        long version) {}
