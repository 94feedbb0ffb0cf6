package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffCallerTest extends StaffFixture {

    private final UUID elsewhere = Ids.next();
    private UUID cleaning;
    private UUID security;
    private UUID employee;
    private UUID account;

    @BeforeEach
    void people() {
        anEstate();
        anEstate(elsewhere, "Y");
        cleaning = aDepartment(DepartmentKind.CLEANING, "bj");
        security = aDepartment(DepartmentKind.SECURITY, "zx");
        employee = anEmployee("G001", cleaning);
        account = anAccount("zhouming", employee, AccountRole.FIELD_STAFF);
    }

    @Test
    void the_caller_is_the_employee_of_the_account() {
        Caller caller = signedIn("zhouming", Roles.FIELD_STAFF);

        assertThat(inTransaction(caller::actor)).isEqualTo(Actor.employee(employee, "周明"));
        assertThat(inTransaction(caller::departmentId)).isEqualTo(cleaning);
        assertThat(inTransaction(caller::estates)).containsExactly(estateId);
        assertThat(caller.hasRole(Roles.BUTLER)).isFalse();
        assertThat(caller.hasRole(Roles.BUTLER, Roles.FIELD_STAFF)).isTrue();
    }

    @Test
    void the_caller_reaches_their_own_estate_and_department_alone() {
        Caller caller = signedIn("zhouming", Roles.FIELD_STAFF);

        inTransaction(() -> {
            assertThatCode(() -> caller.requireDepartment(estateId, cleaning)).doesNotThrowAnyException();
            assertThatThrownBy(() -> caller.requireDepartment(estateId, security))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> caller.requireEstate(elsewhere)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> caller.requireDepartment(elsewhere, cleaning))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_manager_stands_above_the_departments_of_their_estate_alone() {
        anAccount("manager", anEmployee("G002", null), AccountRole.DUTY_MANAGER);
        Caller caller = signedIn("manager", Roles.DUTY_MANAGER);

        inTransaction(() -> {
            assertThatCode(() -> caller.requireDepartment(estateId, security)).doesNotThrowAnyException();
            assertThatThrownBy(() -> caller.requireEstate(elsewhere)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void an_administrator_reaches_every_estate() {
        anAccount("anna", anEmployee("G003", null), AccountRole.ADMINISTRATOR);
        Caller caller = signedIn("anna", Roles.ADMINISTRATOR);

        inTransaction(() -> {
            assertThatCode(() -> caller.requireEstate(elsewhere)).doesNotThrowAnyException();
            assertThat(caller.estates()).containsExactlyInAnyOrder(estateId, elsewhere);
        });
    }

    @Test
    void the_system_has_no_account_and_reaches_everything() {
        Caller caller = signedIn("guanjia", Roles.SYSTEM);

        inTransaction(() -> {
            assertThat(caller.actor()).isEqualTo(Actor.SYSTEM);
            assertThat(caller.departmentId()).isNull();
            assertThatCode(() -> caller.requireDepartment(elsewhere, security)).doesNotThrowAnyException();
        });
    }

    @Test
    void nothing_exists_for_an_account_that_was_switched_off_while_signed_in() {
        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), account, 0, Set.of(AccountRole.FIELD_STAFF), Set.of(estateId), false)));
        Caller caller = signedIn("zhouming", Roles.FIELD_STAFF);

        assertThatThrownBy(() -> inTransaction(caller::actor)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> caller.requireEstate(estateId)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_administrator_that_was_switched_off_reaches_nothing_either() {
        UUID anna = anAccount("anna", anEmployee("G003", null), AccountRole.ADMINISTRATOR);
        inTransaction(() -> accounts.change(
                new ChangeAccount(Ids.next(), anna, 0, Set.of(AccountRole.ADMINISTRATOR), Set.of(estateId), false)));
        Caller caller = signedIn("anna", Roles.ADMINISTRATOR);

        assertThatThrownBy(() -> inTransaction(() -> caller.requireEstate(elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(caller::estates)).isInstanceOf(NotFound.class);
    }

    @Test
    void everybody_sees_who_they_are_and_chooses_a_password_of_their_own() {
        SelfService self = self("zhouming", Roles.FIELD_STAFF);
        Secret own = Secret.of("Quiet-Harbour-9");

        assertThat(inTransaction(self::whoAmI))
                .returns("周明", CallerView::nameZh)
                .returns(cleaning, me -> me.department().id())
                .returns(true, me -> me.is(AccountRole.FIELD_STAFF))
                .returns(true, CallerView::mustChangePassword);
        inTransaction(() -> self.changePassword(new ChangeOwnPassword(PASSWORD, own)));

        assertThat(inTransaction(self::whoAmI).mustChangePassword()).isFalse();
        assertThatThrownBy(() -> inTransaction(() -> self.changePassword(new ChangeOwnPassword(PASSWORD, own))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.password.wrong"));
    }

    private Caller signedIn(String username, String role) {
        return wired(new StaffCaller(), identity(username, role));
    }

    private SelfService self(String username, String role) {
        return wired(
                new SelfService(),
                register,
                acts(signedIn(username, role)),
                departments,
                employees,
                signedIn(username, role),
                identity(username, role));
    }

    private static CallerIdentity identity(String username, String role) {
        return new CallerIdentity() {
            @Override
            public String username() {
                return username;
            }

            @Override
            public boolean isInRole(String asked) {
                return role.equals(asked);
            }
        };
    }
}
