package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountOfficeTest extends StaffFixture {

    @BeforeEach
    void estate() {
        anEstate();
    }

    @Test
    void an_account_holds_a_hash_that_the_server_can_check_and_no_password() {
        anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);

        String hash = (String) rows("select password_hash from account where username = 'henry' and active = true")
                .get(0);
        assertThat(hash).startsWith("$2a$10$").doesNotContain(PASSWORD.reveal());
        assertThat(Passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(rows("select role from account_role where username = 'henry'"))
                .isEqualTo(List.of("BUTLER"));
    }

    @Test
    void an_account_is_listed_with_roles_and_estates() {
        anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER, AccountRole.DUTY_MANAGER);
        anAccount("iris", anEmployee("G002", null), AccountRole.BUTLER);

        assertThat(inTransaction(() -> board.accounts(null, PageRequest.first(10)))
                        .rows())
                .extracting(AccountView::username)
                .containsExactly("henry", "iris");
        assertThat(inTransaction(() -> board.accounts("hen", PageRequest.first(10)))
                        .rows())
                .singleElement()
                .returns(Set.of(AccountRole.BUTLER, AccountRole.DUTY_MANAGER), AccountView::roles)
                .returns(Set.of(estateId), AccountView::estates)
                .returns(true, AccountView::mustChangePassword);
    }

    @Test
    void an_employee_tells_whether_an_account_was_opened_for_them() {
        UUID henry = anEmployee("G001", null);
        UUID iris = anEmployee("G002", null);
        UUID account = anAccount("henry", henry, AccountRole.BUTLER);
        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), account, 0, Set.of(AccountRole.BUTLER), Set.of(estateId), false)));

        assertThat(inTransaction(() -> board.employee(henry)).hasAccount()).isTrue();
        assertThat(inTransaction(() -> board.employee(iris)).hasAccount()).isFalse();
    }

    @Test
    void a_change_replaces_roles_and_estates() {
        UUID id = anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);

        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), id, 0, Set.of(AccountRole.FIELD_STAFF), Set.of(), false)));

        assertThat(inTransaction(() -> board.account(id)))
                .returns(Set.of(AccountRole.FIELD_STAFF), AccountView::roles)
                .returns(Set.of(), AccountView::estates)
                .returns(false, AccountView::active)
                .returns(1L, AccountView::version);
    }

    @Test
    void a_username_is_given_once() {
        anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);
        UUID other = anEmployee("G002", null);

        assertThatThrownBy(() -> anAccount("henry", other, AccountRole.BUTLER))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.account.usernameTaken"));
    }

    @Test
    void nobody_takes_the_name_of_the_system() {
        UUID employee = anEmployee("G001", null);

        assertThatThrownBy(() -> anAccount("guanjia", employee, AccountRole.ADMINISTRATOR))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.account.usernameTaken"));
        assertThatThrownBy(() -> sql(
                        "insert into account values (?1, 'guanjia', 'x', false, true, ?2, 0)", Ids.next(), employee))
                .hasStackTraceContaining("account_username_reserved");
    }

    @Test
    void an_administrator_changes_every_account_but_their_own() {
        UUID employee = anEmployee("G001", null);
        UUID id = anAccount("anna", employee, AccountRole.ADMINISTRATOR);
        AccountOffice ofAnna = accounts(
                new TestCaller(Actor.employee(employee, "安娜"), Set.of(Roles.ADMINISTRATOR), Set.of(estateId), null));

        assertThatThrownBy(() -> inTransaction(() -> ofAnna.change(
                        new ChangeAccount(Ids.next(), id, 0, Set.of(AccountRole.BUTLER), Set.of(estateId), false))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.account.notOneself"));
    }

    @Test
    void a_password_that_was_reset_has_to_be_replaced() {
        UUID id = anAccount("henry", anEmployee("G001", null), AccountRole.BUTLER);
        Secret other = Secret.of("Grey-Heron-77");

        inTransaction(() -> accounts.resetPassword(new ResetPassword(Ids.next(), id, 0, other)));

        assertThat(inTransaction(() -> register.account(id)).opensWith(other)).isTrue();
        assertThat(inTransaction(() -> board.account(id)).mustChangePassword()).isTrue();
    }

    @Test
    void a_command_never_shows_its_password() {
        assertThat(new ResetPassword(Ids.next(), Ids.next(), 0, PASSWORD).toString())
                .doesNotContain(PASSWORD.reveal());
    }
}
