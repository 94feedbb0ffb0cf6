package org.guanjia.escalation;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.guanjia.promise.PromiseKind;
import org.guanjia.shared.Origin;

/**
 * What a target is about, and who has to answer for it.
 *
 * @param about the request where it arose; null for a promise about none
 * @param departmentId whose heads answer for it; null where a post does
 * @param postId whose incumbent answers for it; null where a department does
 */
record Matter(
        UUID estateId,
        @Nullable Origin about,
        @Nullable String number,
        @Nullable String subject,
        @Nullable PromiseKind promised,
        @Nullable UUID departmentId,
        @Nullable UUID postId) {}
