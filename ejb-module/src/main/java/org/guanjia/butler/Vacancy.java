package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time in which nobody sits on a post.
 *
 * @param englishName of the post
 * @param until null where nobody is planned after it
 */
public record Vacancy(
        UUID postId,
        String englishName,
        Instant from,
        @Nullable Instant until) {}
