package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

class ReasonOfficeTest extends FieldDatabaseTest {

    @Test
    void a_new_reason_is_offered_last_and_a_double_click_adds_it_once() {
        AddReason added = new AddReason(Ids.next(), ReasonKind.PAUSE, "电梯停运", "Lift out of order");

        inTransaction(() -> office().add(added));
        inTransaction(() -> office().add(added));

        List<ListedReason> offered = offered(ReasonKind.PAUSE);
        assertThat(offered).extracting(ListedReason::nameEn).containsOnlyOnce("Lift out of order");
        assertThat(offered.get(offered.size() - 1).nameZh()).isEqualTo("电梯停运");
    }

    @Test
    void a_reason_switched_off_is_not_offered_any_more_and_stays_in_its_list() {
        ReasonView first = all(ReasonKind.REFUSE).get(0);

        change(first, first.nameEn(), false);

        assertThat(offered(ReasonKind.REFUSE)).extracting(ListedReason::code).doesNotContain(first.code());
        assertThat(all(ReasonKind.REFUSE)).extracting(ReasonView::code).contains(first.code());
    }

    @Test
    void a_reason_is_renamed_by_who_saw_it_as_it_is() {
        ReasonView first = all(ReasonKind.REFUSE).get(0);

        change(first, "Not our job", true);

        assertThat(all(ReasonKind.REFUSE).get(0).nameEn()).isEqualTo("Not our job");
        assertThatThrownBy(() -> change(first, "Something else", true)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_reason_moves_by_a_place_and_stays_at_the_end_of_its_list() {
        List<String> before =
                all(ReasonKind.HAND_BACK).stream().map(ReasonView::code).toList();

        move(all(ReasonKind.HAND_BACK).get(1), true);
        move(all(ReasonKind.HAND_BACK).get(0), true);

        assertThat(all(ReasonKind.HAND_BACK))
                .extracting(ReasonView::code)
                .startsWith(before.get(1), before.get(0), before.get(2));
    }

    @Test
    void no_list_holds_two_reasons_of_one_name_not_even_one_that_is_off() {
        ReasonView first = all(ReasonKind.REFUSE).get(0);
        ReasonView second = all(ReasonKind.REFUSE).get(1);
        change(first, first.nameEn(), false);

        assertBroken("nameZh", () -> add(ReasonKind.REFUSE, " " + first.nameZh(), "Another"));
        assertBroken("nameEn", () -> add(ReasonKind.REFUSE, "别的", first.nameEn().toUpperCase(Locale.ROOT)));
        assertBroken("nameEn", () -> change(second, first.nameEn(), true));
        add(ReasonKind.HAND_BACK, first.nameZh(), first.nameEn());
    }

    private void add(ReasonKind kind, String nameZh, String nameEn) {
        AddReason added = new AddReason(Ids.next(), kind, nameZh, nameEn);
        inTransaction(() -> office().add(added));
    }

    private static void assertBroken(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, rule -> assertThat(rule.field())
                .isEqualTo(field));
    }

    private void change(ReasonView shown, String nameEn, boolean active) {
        ChangeReason command =
                new ChangeReason(Ids.next(), shown.code(), shown.version(), shown.nameZh(), nameEn, active);
        inTransaction(() -> office().change(command));
    }

    private void move(ReasonView shown, boolean up) {
        UUID id = Ids.next();
        inTransaction(() -> office().move(new MoveReason(id, shown.code(), shown.version(), up)));
    }

    private List<ReasonView> all(ReasonKind kind) {
        return inTransaction(() -> office().all(kind));
    }

    private List<ListedReason> offered(ReasonKind kind) {
        return inTransaction(() -> boardOf(fieldStaff(qinLang)).reasons(kind));
    }

    private ReasonOffice office() {
        return wired(new ReasonOffice(), listedReasons, wired(new CommandLog()), clock);
    }
}
