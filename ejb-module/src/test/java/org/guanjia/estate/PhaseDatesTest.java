package org.guanjia.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanjia.estate.LifePhase.EARLY_INVOLVEMENT;
import static org.guanjia.estate.LifePhase.ONGOING;
import static org.guanjia.estate.LifePhase.PRE_HANDOVER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseDatesTest {

    private final PhaseDates dates = new PhaseDates(day("2024-01-15"), day("2026-09-12"), day("2028-03-01"));

    @ParameterizedTest
    @CsvSource({
        "2024-01-14, EARLY_INVOLVEMENT",
        "2024-01-15, EARLY_INVOLVEMENT",
        "2026-06-11, EARLY_INVOLVEMENT",
        "2026-06-12, PRE_HANDOVER",
        "2026-09-12, PRE_HANDOVER",
        "2028-02-29, PRE_HANDOVER",
        "2028-03-01, ONGOING",
        "2040-01-01, ONGOING"
    })
    void each_phase_begins_on_its_day(LocalDate on, LifePhase phase) {
        assertThat(dates.phaseOn(on)).isEqualTo(phase);
    }

    @Test
    void the_phases_follow_each_other_without_a_gap() {
        assertThat(dates.spans())
                .containsExactly(
                        new PhaseSpan(EARLY_INVOLVEMENT, day("2024-01-15"), day("2026-06-11")),
                        new PhaseSpan(PRE_HANDOVER, day("2026-06-12"), day("2028-02-29")),
                        new PhaseSpan(ONGOING, day("2028-03-01"), null));
        assertThat(new PhaseDates(day("2024-01-15"), day("2026-09-12"), null).spans())
                .extracting(PhaseSpan::first, PhaseSpan::last)
                .contains(tuple(day("2026-06-12"), null), tuple(null, null));
    }

    @Test
    void without_a_committee_the_second_phase_goes_on() {
        PhaseDates noCommittee = new PhaseDates(day("2024-01-15"), day("2026-09-12"), null);

        assertThat(noCommittee.phaseOn(day("2050-01-01"))).isEqualTo(PRE_HANDOVER);
    }

    @Test
    void three_months_before_the_end_of_may_is_the_last_day_of_february() {
        PhaseDates may = new PhaseDates(day("2024-01-15"), day("2026-05-31"), null);

        assertThat(may.preHandoverBegins()).isEqualTo(day("2026-02-28"));
        assertThat(may.phaseOn(day("2026-02-27"))).isEqualTo(EARLY_INVOLVEMENT);
    }

    @Test
    void a_moved_handover_moves_the_phase() {
        PhaseDates later = new PhaseDates(day("2024-01-15"), day("2027-09-12"), null);

        assertThat(dates.phaseOn(day("2026-07-01"))).isEqualTo(PRE_HANDOVER);
        assertThat(later.phaseOn(day("2026-07-01"))).isEqualTo(EARLY_INVOLVEMENT);
    }

    @Test
    void the_phase_changes_at_midnight_of_the_estate() {
        EstateView estate = new EstateView(Ids.next(), "X", "澜苑", "Lanyuan", ZoneId.of("Asia/Shanghai"), dates, 0);

        assertThat(estate.phaseAt(Instant.parse("2028-02-29T15:59:59Z"))).isEqualTo(PRE_HANDOVER);
        assertThat(estate.phaseAt(Instant.parse("2028-02-29T16:00:00Z"))).isEqualTo(ONGOING);
    }

    @Test
    void dates_out_of_order_are_refused() {
        assertThatThrownBy(() -> new PhaseDates(day("2024-01-15"), day("2024-01-15"), null))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("handover");
        assertThatThrownBy(() -> new PhaseDates(day("2024-01-15"), day("2026-09-12"), day("2026-09-12")))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("committeeFormed");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
