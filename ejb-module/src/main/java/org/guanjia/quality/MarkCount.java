package org.guanjia.quality;

import java.util.OptionalDouble;

/** How often a mark was given, and their sum: an average never goes without its number. */
public record MarkCount(long count, long sum) {

    /** Their mean, 1 to 5; none where none was given. */
    public OptionalDouble mean() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }
}
