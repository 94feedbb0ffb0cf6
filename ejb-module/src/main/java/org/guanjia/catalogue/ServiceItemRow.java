package org.guanjia.catalogue;

import java.io.Serializable;
import java.util.UUID;
import org.guanjia.shared.Money;

/**
 * A service in the administrator's list.
 *
 * @param price where the pricing is {@link Pricing#FIXED}, otherwise null
 */
public record ServiceItemRow(
        UUID id,
        String code,
        ServiceGroup group,
        ConciergeVerb verb,
        String nameZh,
        String nameEn,
        Pricing pricing,
        Money price,
        boolean active,
        long version)
        implements Serializable {}
