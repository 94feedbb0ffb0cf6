package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who answers a post’s line now, and who does next.
 *
 * @param englishName of the post
 * @param nowNameZh null while nobody sits there, or whoever does has left
 * @param until null where nobody else is planned
 * @param nextNameZh null where nobody is planned after it, be it a vacancy or the open end
 */
public record LineNow(
        UUID postId,
        String englishName,
        @Nullable String nowNameZh,
        @Nullable String nowNameEn,
        @Nullable Instant until,
        @Nullable String nextNameZh,
        @Nullable String nextNameEn) {

    /** Whether nobody answers now. */
    public boolean isUnanswered() {
        return nowNameZh == null;
    }
}
