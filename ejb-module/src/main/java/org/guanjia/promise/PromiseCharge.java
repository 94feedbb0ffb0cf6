package org.guanjia.promise;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.guanjia.shared.Origin;

/** A promise where somebody has to answer for it: the post that made it. */
public record PromiseCharge(
        UUID id,
        UUID estateId,
        UUID postId,
        PromiseKind kind,
        @Nullable String words,
        @Nullable Origin about) {}
