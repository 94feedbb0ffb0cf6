package org.guanjia.household;

import java.util.List;
import java.util.UUID;

/**
 * A household that answers to what was typed.
 *
 * @param person the one of them who answers to most of it, else the first contact
 */
public record OwnerHit(
        UUID unitId,
        String unitLabelZh,
        String unitLabelEn,
        UUID householdId,
        PersonView person,
        List<QuietWindow> quietWindows) {}
