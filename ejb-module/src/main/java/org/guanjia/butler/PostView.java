package org.guanjia.butler;

import java.util.UUID;

/**
 * A butler post and who sits there at the moment asked about.
 *
 * @param englishName what owners call it, whoever sits there: Henry
 * @param phone the owner's line
 * @param incumbentId the employee; null while the post is vacant
 * @param incumbentNameZh their name in Chinese, or null
 * @param incumbentNameEn their name in English, or null
 */
public record PostView(
        UUID id,
        UUID estateId,
        String englishName,
        String phone,
        UUID incumbentId,
        String incumbentNameZh,
        String incumbentNameEn,
        long version) {

    /** Whether nobody sits there. */
    public boolean isVacant() {
        return incumbentId == null;
    }
}
