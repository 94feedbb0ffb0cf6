package org.guanjia.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreferenceTest extends DatabaseTest {

    private final FixedClock clock = new FixedClock(Instant.parse("2026-05-18T08:00:00Z"));
    private final TestCaller henry = TestCaller.of(Ids.next(), Roles.BUTLER);
    private final TestCaller iris = TestCaller.of(Ids.next(), Roles.BUTLER);
    private final PreferenceDesk preferences = wired(new PreferenceDesk(), henry);
    private final DraftDesk drafts = wired(new DraftDesk(), henry, clock);

    @BeforeEach
    void people() {
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
    void a_draft_replaces_the_one_before_it() {
        inTransaction(() -> drafts.save(new SaveDraft("intake", "", 0, "渗")));
        clock.advance(Duration.ofSeconds(5));
        inTransaction(() -> drafts.save(new SaveDraft("intake", "", 0, "渗水")));

        assertThat(inTransaction(drafts::list))
                .singleElement()
                .returns("渗水", DraftView::content)
                .returns(clock.now(), DraftView::savedAt);
    }

    @Test
    void a_draft_is_seen_by_nobody_else_and_goes_when_it_is_discarded() {
        inTransaction(() -> drafts.save(new SaveDraft("feedback", "X260518-027", 3, "{\"words\":\"…\"}")));

        assertThat(inTransaction(wired(new DraftDesk(), iris, clock)::list)).isEmpty();
        assertThat(inTransaction(() -> drafts.draft("feedback", "X260518-027")))
                .hasValueSatisfying(draft -> assertThat(draft.subjectVersion()).isEqualTo(3));
        inTransaction(() -> drafts.discard("feedback", "X260518-027"));

        assertThat(inTransaction(drafts::list)).isEmpty();
    }

    @Test
    void the_latest_twenty_are_kept() {
        for (int i = 0; i < 22; i++) {
            SaveDraft command = new SaveDraft("intake", "unit " + i, 0, "x");
            clock.advance(Duration.ofSeconds(1));
            inTransaction(() -> drafts.save(command));
        }

        assertThat(inTransaction(drafts::list))
                .hasSize(20)
                .extracting(DraftView::subject)
                .startsWith("unit 21")
                .endsWith("unit 2");
    }

    @Test
    void what_is_too_long_to_be_typed_is_refused() {
        String tooLong = "水".repeat(22_000);

        assertThatThrownBy(() -> inTransaction(() -> drafts.save(new SaveDraft("intake", "", 0, tooLong))))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private void anEmployee(TestCaller caller, String staffNumber) {
        sql("""
                insert into employee (id, name_zh, name_en, staff_number, active, version)
                values (?1, '周明', 'Zhou Ming', ?2, true, 0)""", caller.actor().id(), staffNumber);
    }
}
