package org.guanjia.field;

import jakarta.validation.constraints.Size;

/**
 * Why a department does not go on: one of the listed reasons, words of its own, or both.
 *
 * @param code of a {@link ListedReason}; null for none of them
 * @param words what else there is to say; may be empty where a code is given
 */
public record FieldReason(
        @Size(max = 32) String code, @Size(max = 500) String words) {}
