package org.guanjia.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;

/** An estate, and the boundaries of this context in front of a database. */
abstract class StaffFixture extends DatabaseTest {

    static final Secret PASSWORD = Secret.of("Azure-Tide-48");

    final UUID estateId = Ids.next();
    final TestCaller administrator = TestCaller.of(estateId, Roles.ADMINISTRATOR);
    final StaffRegister register = wired(new StaffRegister());
    final Departments departments = wired(new Departments());
    final Employees employees = wired(new Employees());
    final StaffOffice office = office(administrator);
    final AccountOffice accounts = accounts(administrator);
    final StaffBoard board = board(administrator);

    final StaffOffice office(Caller caller) {
        return wired(new StaffOffice(), register, acts(caller), caller, wired(new CommandLog()), clock());
    }

    final AccountOffice accounts(Caller caller) {
        return wired(new AccountOffice(), register, acts(caller), caller, wired(new CommandLog()), clock());
    }

    final StaffActs acts(Caller caller) {
        return wired(new StaffActs(), caller, clock());
    }

    final StaffBoard board(Caller caller) {
        return wired(new StaffBoard(), departments, employees, caller);
    }

    static FixedClock clock() {
        return new FixedClock(Instant.parse("2026-05-18T08:00:00Z"));
    }

    final void anEstate() {
        anEstate(estateId, "X");
    }

    final void anEstate(UUID id, String code) {
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, ?2, '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", id, code);
    }

    final UUID aDepartment(DepartmentKind kind, String code) {
        return inTransaction(() -> office.addDepartment(
                new AddDepartment(Ids.next(), estateId, kind, code, "某部", "Some department", null)));
    }

    final UUID anEmployee(String staffNumber, UUID departmentId) {
        return inTransaction(() -> office.addEmployee(
                new AddEmployee(Ids.next(), estateId, departmentId, null, "周明", "Zhou Ming", staffNumber)));
    }

    final UUID anAccount(String username, UUID employeeId, AccountRole... roles) {
        return inTransaction(() -> accounts.open(
                new OpenAccount(Ids.next(), employeeId, username, PASSWORD, true, Set.of(roles), Set.of(estateId))));
    }
}
