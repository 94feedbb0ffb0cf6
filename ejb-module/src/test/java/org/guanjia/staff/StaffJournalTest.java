package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.guanjia.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffJournalTest extends StaffFixture {

    private final StaffJournal journal = wired(new StaffJournal());

    @BeforeEach
    void estate() {
        anEstate();
    }

    @Test
    void an_opened_account_tells_its_roles_its_estates_and_who_opened_it() {
        anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);

        assertThat(found("henry"))
                .singleElement()
                .returns(StaffActKind.ACCOUNT_OPENED, StaffActView::kind)
                .returns(List.of(AccountRole.BUTLER), StaffActView::rolesGiven)
                .returns(List.of(estateId), StaffActView::estatesGiven)
                .returns(administrator.actor().name(), StaffActView::byZh);
    }

    @Test
    void a_change_tells_what_was_given_and_what_was_taken() {
        UUID id = anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);

        inTransaction(() ->
                accounts.change(new ChangeAccount(Ids.next(), id, 0, Set.of(AccountRole.FIELD_STAFF), Set.of(), true)));

        assertThat(found("henry").get(0))
                .returns(StaffActKind.ACCOUNT_CHANGED, StaffActView::kind)
                .returns(List.of(AccountRole.FIELD_STAFF), StaffActView::rolesGiven)
                .returns(List.of(AccountRole.BUTLER), StaffActView::rolesTaken)
                .returns(List.of(), StaffActView::estatesGiven)
                .returns(List.of(estateId), StaffActView::estatesTaken);
    }

    @Test
    void what_was_saved_without_a_change_is_no_act() {
        UUID id = anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);

        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), id, 0, Set.of(AccountRole.BUTLER), Set.of(estateId), true)));

        assertThat(kinds("henry")).containsExactly(StaffActKind.ACCOUNT_OPENED);
    }

    @Test
    void passwords_and_switches_are_acts() {
        UUID id = anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);
        inTransaction(() -> accounts.resetPassword(new ResetPassword(Ids.next(), id, 0, Secret.of("Grey-Heron-77"))));
        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), id, 1, Set.of(AccountRole.BUTLER), Set.of(estateId), false)));

        assertThat(kinds("henry"))
                .containsExactly(
                        StaffActKind.ACCOUNT_SWITCHED_OFF, StaffActKind.PASSWORD_RESET, StaffActKind.ACCOUNT_OPENED);
    }

    @Test
    void who_leaves_is_told_with_the_account_that_closes() {
        UUID employee = anEmployee("G001", null);
        anAccount("henry", employee, AccountRole.BUTLER);

        inTransaction(() -> office.changeEmployee(
                new ChangeEmployee(Ids.next(), employee, 0, null, null, "周明", "Zhou Ming", false)));

        assertThat(kinds("G001")).containsExactly(StaffActKind.EMPLOYEE_LEFT, StaffActKind.EMPLOYEE_ADDED);
        assertThat(kinds("henry")).containsExactly(StaffActKind.ACCOUNT_SWITCHED_OFF, StaffActKind.ACCOUNT_OPENED);
    }

    @Test
    void a_department_is_added_renamed_and_switched_off() {
        UUID department = aDepartment(DepartmentKind.CLEANING, "cleaning");

        inTransaction(() ->
                office.changeDepartment(new ChangeDepartment(Ids.next(), department, 0, "保洁部", "Cleaning", false)));

        assertThat(kinds("cleaning"))
                .containsExactlyInAnyOrder(
                        StaffActKind.DEPARTMENT_ADDED,
                        StaffActKind.DEPARTMENT_RENAMED,
                        StaffActKind.DEPARTMENT_SWITCHED_OFF);
        assertThat(found(null)).allSatisfy(act -> assertThat(act.estateId()).isEqualTo(estateId));
    }

    @Test
    void a_repeated_act_leaves_one_trace() {
        UUID employee = anEmployee("G001", null);
        OpenAccount command = new OpenAccount(
                Ids.next(), employee, "henry", PASSWORD, true, Set.of(AccountRole.BUTLER), Set.of(estateId));

        inTransaction(() -> accounts.open(command));
        inTransaction(() -> accounts.open(command));

        assertThat(found("henry")).hasSize(1);
    }

    @Test
    void the_first_account_is_the_systems_act() {
        inTransaction(() -> acts(administrator)
                .opened(
                        new Account(Ids.next(), Ids.next(), "admin", Set.of(AccountRole.ADMINISTRATOR), Set.of()),
                        Actor.SYSTEM));

        assertThat(found("admin"))
                .singleElement()
                .returns(Actor.SYSTEM.name(), StaffActView::byZh)
                .returns(null, StaffActView::byEn);
    }

    private List<StaffActView> found(String subject) {
        return inTransaction(() -> journal.acts(subject, PageRequest.first(20))).rows();
    }

    private List<StaffActKind> kinds(String subject) {
        return found(subject).stream().map(StaffActView::kind).toList();
    }
}
