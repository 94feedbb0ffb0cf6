package org.guanjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffOfficeTest extends StaffFixture {

    @BeforeEach
    void estate() {
        anEstate();
    }

    @Test
    void a_department_gets_the_channel_of_its_kind() {
        UUID cleaning = aDepartment(DepartmentKind.CLEANING, "bj");
        UUID desk = aDepartment(DepartmentKind.BUTLER_DESK, "gj");
        UUID lifts = aDepartment(DepartmentKind.CONTRACTOR, "lifts");

        assertThat(inTransaction(() -> departments.department(cleaning)).channel())
                .isEqualTo("cleaning");
        assertThat(inTransaction(() -> departments.department(desk)).channel()).isEqualTo("general");
        assertThat(inTransaction(() -> departments.department(lifts)).channel()).isEqualTo("contractor.lifts");
    }

    @Test
    void a_department_may_be_given_to_a_contractor_but_to_no_unknown_channel() {
        AddDepartment toContractor = new AddDepartment(
                Ids.next(), estateId, DepartmentKind.GREENING, "lh", "绿化部", "Greening", "contractor.evergreen");
        AddDepartment toNobody =
                new AddDepartment(Ids.next(), estateId, DepartmentKind.GREENING, "lh2", "绿化部", "Greening", "feedback");

        UUID id = inTransaction(() -> office.addDepartment(toContractor));

        assertThat(inTransaction(() -> departments.department(id)).channel()).isEqualTo("contractor.evergreen");
        assertThatThrownBy(() -> inTransaction(() -> office.addDepartment(toNobody)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.field())
                        .isEqualTo("channel"));
    }

    @Test
    void adding_the_same_department_twice_is_one_act() {
        AddDepartment command =
                new AddDepartment(Ids.next(), estateId, DepartmentKind.CLEANING, "bj", "保洁部", "Cleaning", null);

        inTransaction(() -> office.addDepartment(command));
        inTransaction(() -> office.addDepartment(command));

        assertThat(inTransaction(() -> departments.ofEstate(estateId))).hasSize(1);
    }

    @Test
    void two_departments_of_an_estate_never_share_a_code() {
        aDepartment(DepartmentKind.CLEANING, "bj");

        assertThatThrownBy(() -> aDepartment(DepartmentKind.SECURITY, "bj"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.department.codeTaken"));
    }

    @Test
    void a_department_that_is_switched_off_gets_no_new_orders() {
        UUID id = aDepartment(DepartmentKind.CLEANING, "bj");

        inTransaction(
                () -> office.changeDepartment(new ChangeDepartment(Ids.next(), id, 0, "保洁一部", "Cleaning one", false)));

        assertThat(inTransaction(() -> departments.ofKind(estateId, DepartmentKind.CLEANING)))
                .isEmpty();
        assertThat(inTransaction(() -> board.departments(estateId)))
                .singleElement()
                .returns("保洁一部", DepartmentView::nameZh)
                .returns(false, DepartmentView::active);
    }

    @Test
    void the_second_of_two_changes_is_told_that_something_changed() {
        UUID id = aDepartment(DepartmentKind.CLEANING, "bj");
        inTransaction(
                () -> office.changeDepartment(new ChangeDepartment(Ids.next(), id, 0, "保洁一部", "Cleaning one", true)));

        assertThatThrownBy(() -> inTransaction(() ->
                        office.changeDepartment(new ChangeDepartment(Ids.next(), id, 0, "保洁二部", "Cleaning two", true))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_employee_belongs_to_a_department_of_their_own_estate() {
        UUID elsewhere = Ids.next();
        anEstate(elsewhere, "Y");
        UUID department = inTransaction(() -> office(TestCaller.system())
                .addDepartment(new AddDepartment(
                        Ids.next(), elsewhere, DepartmentKind.CLEANING, "bj", "保洁部", "Cleaning", null)));

        assertThatThrownBy(() -> anEmployee("G001", department))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo("staff.employee.departmentElsewhere"));
    }

    @Test
    void who_leaves_can_not_sign_in_any_more() {
        UUID employee = anEmployee("G001", null);
        UUID account = anAccount("zhouming", employee, AccountRole.BUTLER);

        inTransaction(() -> office.changeEmployee(
                new ChangeEmployee(Ids.next(), employee, 0, null, null, "周明", "Zhou Ming", false)));

        assertThat(inTransaction(() -> board.account(account)).active()).isFalse();
        assertThat(inTransaction(() -> employees.ofEstate(estateId))).isEmpty();
    }

    @Test
    void nobody_reports_to_somebody_who_reports_to_them() {
        UUID manager = anEmployee("G001", null);
        UUID head = reportingTo("G002", manager);
        UUID cleaner = reportingTo("G003", head);

        assertRefused("staff.employee.superiorCircle", () -> reportsTo(manager, cleaner));
        assertRefused("staff.employee.superiorCircle", () -> reportsTo(manager, manager));
        inTransaction(() -> reportsTo(cleaner, manager));
        assertThat(inTransaction(() -> board.employee(cleaner)).superiorId()).isEqualTo(manager);
    }

    @Test
    void a_superior_works_on_the_same_estate_or_for_the_group() {
        UUID elsewhere = Ids.next();
        anEstate(elsewhere, "Y");
        StaffOffice everywhere = office(TestCaller.system());
        UUID stranger = inTransaction(() ->
                everywhere.addEmployee(new AddEmployee(Ids.next(), elsewhere, null, null, "何凝", "He Ning", "Y001")));
        UUID group = inTransaction(
                () -> everywhere.addEmployee(new AddEmployee(Ids.next(), null, null, null, "沈知", "Shen Zhi", "S001")));
        UUID manager = anEmployee("G001", null);

        assertRefused("staff.employee.superiorElsewhere", () -> reportsTo(manager, stranger));
        inTransaction(() -> reportsTo(manager, group));
        assertThat(inTransaction(() -> board.superiors(estateId)))
                .extracting(EmployeeView::staffNumber)
                .containsExactly("G001", "S001");
    }

    private UUID reportingTo(String staffNumber, UUID superior) {
        return inTransaction(() -> office.addEmployee(
                new AddEmployee(Ids.next(), estateId, null, superior, "周明", "Zhou Ming", staffNumber)));
    }

    private void reportsTo(UUID employee, UUID superior) {
        long version = board.employee(employee).version();
        office.changeEmployee(
                new ChangeEmployee(Ids.next(), employee, version, null, superior, "周明", "Zhou Ming", true));
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> inTransaction(act))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo(key));
    }

    @Test
    void employees_are_found_by_part_of_a_name_and_wildcards_mean_nothing() {
        anEmployee("G001", null);
        anEmployee("G002", null);

        assertThat(inTransaction(() -> board.employees(estateId, "周", PageRequest.first(10)))
                        .count())
                .isEqualTo(2);
        assertThat(inTransaction(() -> board.employees(estateId, "g002", PageRequest.first(10)))
                        .rows())
                .singleElement()
                .returns("G002", EmployeeView::staffNumber);
        assertThat(inTransaction(() -> board.employees(estateId, "%_!", PageRequest.first(10)))
                        .rows())
                .isEmpty();
        assertThat(inTransaction(() -> board.employees(null, null, PageRequest.first(10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_list_is_sorted_by_nothing_but_its_own_keys() {
        assertThatThrownBy(() -> inTransaction(
                        () -> board.employees(estateId, null, new PageRequest(0, 10, "passwordHash", false))))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void another_estate_does_not_exist_for_who_may_not_reach_it() {
        UUID cleaning = aDepartment(DepartmentKind.CLEANING, "bj");
        UUID employee = anEmployee("G001", cleaning);
        StaffBoard butlers = board(TestCaller.of(Ids.next(), Roles.BUTLER));
        StaffBoard strangers = board(TestCaller.of(Ids.next(), Roles.ADMINISTRATOR));

        assertThatThrownBy(() -> inTransaction(() -> butlers.activeDepartments(estateId)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> strangers.department(cleaning)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> strangers.employee(employee)))
                .isInstanceOf(NotFound.class);
        assertThat(inTransaction(() -> board.department(cleaning)).code()).isEqualTo("bj");
        assertThat(inTransaction(() -> board.employee(employee)).staffNumber()).isEqualTo("G001");
    }
}
