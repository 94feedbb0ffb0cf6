package org.guanjia.quality;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What owners said of closures that have something in common (S21, S86).
 *
 * @param of the post, department or service; null where they are counted by month, or all together
 * @param month its first day; null otherwise
 * @param asked closures that were asked about, those overtaken left out
 * @param answered how many of them got marks
 * @param bad how many of those hold a bad mark
 */
public record SatisfactionRow(
        @Nullable UUID of,
        @Nullable LocalDate month,
        long asked,
        long answered,
        long bad,
        MarkCount overall,
        MarkCount speed,
        MarkCount completeness,
        MarkCount manner) {

    /** The share that was answered, 0 to 1; none where nobody was asked. */
    public OptionalDouble answerRate() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / asked);
    }
}
