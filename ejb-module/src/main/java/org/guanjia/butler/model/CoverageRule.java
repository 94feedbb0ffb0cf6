package org.guanjia.butler.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.butler.CoverageLimit;
import org.guanjia.butler.CoverageRuleView;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.shared.Actor;

/** What a post of one property format covers (S02). There is one for each format; an administrator may change its limit. */
@Entity
@Table(name = "coverage_rule")
public class CoverageRule {

    @Id
    @Enumerated(EnumType.STRING)
    private PropertyFormat format;

    @Version
    private long version;

    @Embedded
    private CoverageLimit limit;

    @Column(updatable = false)
    private String sourceZh;

    @Column(updatable = false)
    private String sourceEn;

    private UUID changedBy;

    private String changedByName;

    private Instant changedAt;

    protected CoverageRule() {}

    /** Another limit from now on. */
    public void change(CoverageLimit newLimit, Actor by, Instant at) {
        limit = newLimit;
        changedBy = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    public PropertyFormat format() {
        return format;
    }

    public CoverageLimit limit() {
        return limit;
    }

    public long version() {
        return version;
    }

    /** It as others see it. */
    public CoverageRuleView view() {
        return new CoverageRuleView(format, limit, sourceZh, sourceEn, changedByName, changedAt, version);
    }
}
