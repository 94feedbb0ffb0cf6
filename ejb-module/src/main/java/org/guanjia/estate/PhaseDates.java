package org.guanjia.estate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The three dates from which an estate's phase follows. The phase itself is computed, never stored, so that a moved
 * handover moves it too (S53, S56).
 *
 * @param presale first day of presale
 * @param handover the day on which homes are handed over
 * @param committeeFormed the day on which the owners' committee was formed; null before
 */
@Embeddable
public record PhaseDates(
        @Column(name = "presale_date", nullable = false) LocalDate presale,
        @Column(name = "handover_date", nullable = false) LocalDate handover,
        @Column(name = "committee_formed_date") LocalDate committeeFormed)
        implements Serializable {

    private static final int MONTHS_BEFORE_HANDOVER = 3;

    public PhaseDates {
        if (!handover.isAfter(presale)) {
            throw BusinessRuleViolation.at("handover", "estate.phase.handoverBeforePresale");
        }
        if (committeeFormed != null && !committeeFormed.isAfter(handover)) {
            throw BusinessRuleViolation.at("committeeFormed", "estate.phase.committeeBeforeHandover");
        }
    }

    /** First day of the pre-handover phase. */
    public LocalDate preHandoverBegins() {
        return handover.minusMonths(MONTHS_BEFORE_HANDOVER);
    }

    /** The three phases in their order, each with its days (S53, S56). */
    public List<PhaseSpan> spans() {
        return List.of(
                new PhaseSpan(
                        LifePhase.EARLY_INVOLVEMENT,
                        presale,
                        preHandoverBegins().minusDays(1)),
                new PhaseSpan(LifePhase.PRE_HANDOVER, preHandoverBegins(), dayBefore(committeeFormed)),
                new PhaseSpan(LifePhase.ONGOING, committeeFormed, null));
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    /** The phase of this day. Nothing is earlier than early involvement: a day before presale counts to it. */
    public LifePhase phaseOn(LocalDate day) {
        if (committeeFormed != null && !day.isBefore(committeeFormed)) {
            return LifePhase.ONGOING;
        }
        return day.isBefore(preHandoverBegins()) ? LifePhase.EARLY_INVOLVEMENT : LifePhase.PRE_HANDOVER;
    }
}
