package org.guanjia.household;

import java.util.List;
import java.util.UUID;

/**
 * A person as screens see them: the phone masked.
 *
 * @param familyName empty once the person's words were erased
 * @param latinFamilyName the family name in Latin letters: given, or the pinyin
 * @param note how the household speaks of them: 女儿 9 岁; may be null
 * @param languages language tags, the preferred one first
 * @param maskedPhone 199 •••• 4417; null where there is none
 */
public record PersonView(
        UUID id,
        String familyName,
        String givenName,
        String latinFamilyName,
        String latinGivenName,
        Salutation salutation,
        PersonRole role,
        String note,
        List<String> languages,
        String maskedPhone) {}
