package org.guanjia.quality;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an owner says of how a request was served (S21): marks from 1, not at all content, to 5, very content.
 *
 * @param overall of the whole
 * @param speed 处理速度; null where they did not say
 * @param completeness 完整度; null where they did not say
 * @param manner 服务态度; null where they did not say
 * @param words of their own; may be null
 */
public record Marks(
        @NotNull @Min(1) @Max(5) Integer overall,
        @Nullable @Min(1) @Max(5) Integer speed,
        @Nullable @Min(1) @Max(5) Integer completeness,
        @Nullable @Min(1) @Max(5) Integer manner,
        @Nullable @Size(max = 1000) String words) {

    /** The lowest of them. */
    public int lowest() {
        return Stream.of(overall, speed, completeness, manner)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
    }
}
