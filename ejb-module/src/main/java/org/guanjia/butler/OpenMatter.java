package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something of a post that is not over.
 *
 * @param id of the request, the promise, the household
 * @param label what people call it, where it has a name: the number of a request, the kind of a promise
 * @param words what it is about, as it was written; null where nothing was
 * @param dueAt when it is due; null where it has no time
 */
public record OpenMatter(
        UUID postId,
        MatterKind kind,
        UUID id,
        UUID unitId,
        @Nullable String label,
        @Nullable String words,
        @Nullable Instant dueAt) {}
