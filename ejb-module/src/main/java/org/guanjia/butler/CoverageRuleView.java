package org.guanjia.butler;

import java.io.Serializable;
import java.time.Instant;
import org.guanjia.estate.PropertyFormat;

/**
 * What a post of one property format covers (S02).
 *
 * @param sourceZh the words of the service plan that it follows, in Chinese
 * @param sourceEn the same in English
 * @param changedBy who changed it last; null while it stands as it was delivered
 * @param changedAt when; null with the name
 */
public record CoverageRuleView(
        PropertyFormat format,
        CoverageLimit limit,
        String sourceZh,
        String sourceEn,
        String changedBy,
        Instant changedAt,
        long version)
        implements Serializable {}
