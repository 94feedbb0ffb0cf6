package org.guanjia.butler;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * How much one post covers (S02). More is refused where homes are put under it; less is told, for a post grows by and by.
 *
 * @param measure what is counted
 * @param atLeast the least that is enough, 1 or more
 * @param atMost the most that is allowed, no less than that
 */
@Embeddable
public record CoverageLimit(@Enumerated(EnumType.STRING) CoverageMeasure measure, int atLeast, int atMost)
        implements Serializable {

    public CoverageLimit {
        if (atMost < atLeast) {
            throw BusinessRuleViolation.at("atMost", "butler.coverage.rule.order", atLeast);
        }
    }

    /** Whether this many are more than allowed. */
    public boolean isExceededBy(int count) {
        return count > atMost;
    }

    /** Whether this many are not enough. */
    public boolean isMissedBy(int count) {
        return count < atLeast;
    }
}
