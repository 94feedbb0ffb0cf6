package org.guanjia.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreferenceTest extends DatabaseTest {

    private static final DraftKey INTAKE = new DraftKey("intake", "");

    private final FixedClock clock = new FixedClock(Instant.parse("2026-05-18T08:00:00Z"));
    private final UUID court = Ids.next();
    private final TestCaller henry = TestCaller.of(court, Roles.BUTLER);
    private final TestCaller iris = TestCaller.of(Ids.next(), Roles.BUTLER);
    private final PreferenceDesk preferences = wired(new PreferenceDesk(), henry);
    private final DraftDesk drafts = wired(new DraftDesk(), henry, clock);

    @BeforeEach
    void people() {
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, 'L', '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", court);
        anEmployee(henry, "G001");
        anEmployee(iris, "G002");
    }

    @Test
    void who_chose_nothing_has_nothing_kept() {
        assertThat(inTransaction(preferences::get)).isEmpty();
    }

    @Test
    void what_is_liked_is_kept_for_each_person() {
        PreferenceView liked = new PreferenceView(Language.ENGLISH, Theme.DARK, Density.COMPACT);

        inTransaction(() -> preferences.save(PreferenceView.DEFAULT));
        inTransaction(() -> preferences.save(liked));

        assertThat(inTransaction(preferences::get)).contains(liked);
        assertThat(inTransaction(wired(new PreferenceDesk(), iris)::get)).isEmpty();
    }

    @Test
    void the_estate_chosen_last_is_remembered_and_is_no_choice_of_how_to_read() {
        assertThat(inTransaction(preferences::lastEstate)).isEmpty();

        inTransaction(() -> preferences.workIn(court));

        assertThat(inTransaction(preferences::lastEstate)).contains(court);
        assertThat(inTransaction(preferences::get)).isEmpty();
    }

    @Test
    void how_somebody_reads_leaves_the_estate_chosen_last_as_it_is() {
        inTransaction(() -> preferences.workIn(court));

        inTransaction(() -> preferences.save(PreferenceView.DEFAULT));

        assertThat(inTransaction(preferences::lastEstate)).contains(court);
        assertThat(inTransaction(preferences::get)).contains(PreferenceView.DEFAULT);
    }

    @Test
    void an_estate_that_is_out_of_reach_by_now_is_not_remembered() {
        inTransaction(() -> preferences.workIn(court));
        TestCaller moved = new TestCaller(henry.actor(), henry.roles(), Set.of(Ids.next()), null);

        assertThat(inTransaction(wired(new PreferenceDesk(), moved)::lastEstate))
                .isEmpty();
    }

    @Test
    void nobody_chooses_an_estate_that_they_do_not_reach() {
        assertThatThrownBy(() ->
                        inTransaction(() -> wired(new PreferenceDesk(), iris).workIn(court)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_replaces_the_one_before_it() {
        save(INTAKE, 0, "渗");
        clock.advance(Duration.ofSeconds(5));
        save(INTAKE, 3, "渗水");

        assertThat(draft(INTAKE)).contains(new DraftView(3, "渗水", clock.now()));
    }

    @Test
    void a_draft_is_seen_by_nobody_else_and_goes_when_it_is_discarded() {
        DraftKey feedback = new DraftKey("feedback", "X260518-027");
        DraftDesk hers = wired(new DraftDesk(), iris, clock);
        save(feedback, 3, "{\"words\":\"…\"}");

        assertThat(inTransaction(() -> hers.draft(feedback))).isEmpty();
        inTransaction(() -> hers.discard(feedback));
        assertThat(draft(feedback)).isPresent();
        inTransaction(() -> drafts.discard(feedback));

        assertThat(draft(feedback)).isEmpty();
    }

    @Test
    void the_latest_twenty_are_kept() {
        for (int i = 0; i < 22; i++) {
            clock.advance(Duration.ofSeconds(1));
            save(new DraftKey("intake", "unit " + i), 0, "x");
        }

        assertThat(draft(new DraftKey("intake", "unit 1"))).isEmpty();
        assertThat(draft(new DraftKey("intake", "unit 2"))).isPresent();
        assertThat(draft(new DraftKey("intake", "unit 21"))).isPresent();
    }

    @Test
    void a_draft_that_nobody_went_on_with_for_two_weeks_is_forgotten() {
        DraftHousekeeping housekeeping = wired(new DraftHousekeeping(), clock);
        save(INTAKE, 0, "渗水");

        clock.advance(Duration.ofDays(14));
        inTransaction(housekeeping::tidy);
        assertThat(draft(INTAKE)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        inTransaction(housekeeping::tidy);

        assertThat(draft(INTAKE)).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_typed_is_refused() {
        String tooLong = "水".repeat(22_000);

        assertThatThrownBy(() -> save(INTAKE, 0, tooLong)).isInstanceOf(BusinessRuleViolation.class);
    }

    private void save(DraftKey key, long version, String content) {
        inTransaction(() -> drafts.save(new SaveDraft(key, version, content)));
    }

    private Optional<DraftView> draft(DraftKey key) {
        return inTransaction(() -> drafts.draft(key));
    }

    private void anEmployee(TestCaller caller, String staffNumber) {
        sql("""
                insert into employee (id, name_zh, name_en, staff_number, active, version)
                values (?1, '周明', 'Zhou Ming', ?2, true, 0)""", caller.actor().id(), staffNumber);
    }
}
