package org.guanjia.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why something is not done, or not yet: an entry of a list, words of one's own, or both.
 *
 * @param code of the list's entry; null where none was chosen
 * @param zh the entry's words in Chinese, as they stood when it was chosen
 * @param en the same in English
 * @param words of one's own; null where there are none
 */
@Embeddable
public record Reason(
        @Column(name = "reason_code") String code,
        @Column(name = "reason_zh") String zh,
        @Column(name = "reason_en") String en,
        @Column(name = "reason") String words) {

    /** In words alone; null where there are none. */
    public static Reason inWords(String words) {
        return words == null || words.isBlank() ? null : new Reason(null, null, null, words);
    }
}
