package org.guanjia.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What one appraisal said of one quality of an employee. It is never changed: the next appraisal stands after it. */
@Entity
@Immutable
class QualityMark {

    @Id
    private UUID id;

    private UUID employeeId;
    private UUID appraisalId;

    @Enumerated(EnumType.STRING)
    private ConciergeQuality quality;

    private int mark;
    private String evidence;
    private LocalDate onDay;
    private UUID byEmployee;
    private String byName;
    private Instant at;

    protected QualityMark() {}

    QualityMark(Appraise appraisal, NewMark said, Actor by, Instant at) {
        if (said.evidence() == null || said.evidence().isBlank()) {
            throw BusinessRuleViolation.at(
                    "evidence-" + said.quality(), "competence.appraisal.evidenceMissing", said.quality());
        }
        this.id = Ids.next();
        this.employeeId = appraisal.employeeId();
        this.appraisalId = appraisal.commandId();
        this.quality = said.quality();
        this.mark = said.mark();
        this.evidence = said.evidence().strip();
        this.onDay = appraisal.onDay();
        this.byEmployee = by.id();
        this.byName = by.name();
        this.at = at;
    }

    UUID employeeId() {
        return employeeId;
    }

    ConciergeQuality quality() {
        return quality;
    }

    MarkView view() {
        return new MarkView(mark, evidence, onDay, byName);
    }
}
