package org.guanjia.demo;

import static org.guanjia.demo.DemoEstate.ADMINISTRATOR;
import static org.guanjia.staff.AccountRole.DEPARTMENT_HEAD;
import static org.guanjia.staff.AccountRole.DUTY_MANAGER;
import static org.guanjia.staff.DepartmentKind.BUTLER_DESK;
import static org.guanjia.staff.DepartmentKind.CLEANING;
import static org.guanjia.staff.DepartmentKind.CLUBHOUSE;
import static org.guanjia.staff.DepartmentKind.CONCIERGE;
import static org.guanjia.staff.DepartmentKind.CONTRACTOR;
import static org.guanjia.staff.DepartmentKind.CUSTOMER_SERVICE;
import static org.guanjia.staff.DepartmentKind.ENGINEERING;
import static org.guanjia.staff.DepartmentKind.GREENING;
import static org.guanjia.staff.DepartmentKind.SECURITY;
import static org.guanjia.staff.DepartmentKind.WELLNESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.calendar.DayHours;
import org.guanjia.calendar.WeeklyHours;
import org.guanjia.escalation.ChangeLadder;
import org.guanjia.escalation.LadderOffice;
import org.guanjia.escalation.LadderView;
import org.guanjia.staff.AccountOffice;
import org.guanjia.staff.AccountRole;
import org.guanjia.staff.AddDepartment;
import org.guanjia.staff.AddEmployee;
import org.guanjia.staff.ChangeDutyHours;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.DutyOffice;
import org.guanjia.staff.OpenAccount;
import org.guanjia.staff.Secret;
import org.guanjia.staff.StaffOffice;

/**
 * Loads departments, employees and their accounts, and switches the ladders of escalation on. Those that the documents name are opened first; hashing the passwords of
 * the others takes a few seconds.
 */
@ApplicationScoped
class DemoStaff {

    /** Everybody's, told wherever the demonstration is. */
    private static final Secret PASSWORD = Secret.of("guanjia-demo");

    private static final List<Department> DEPARTMENTS = List.of(
            new Department(SitePlan.X, SECURITY, "security", "秩序部", "Security"),
            new Department(SitePlan.X, ENGINEERING, "engineering", "工程部", "Engineering"),
            new Department(SitePlan.X, CLEANING, "cleaning", "保洁部", "Cleaning"),
            new Department(SitePlan.X, GREENING, "greening", "绿化部", "Greening"),
            new Department(SitePlan.X, CONCIERGE, "concierge", "礼宾部", "Concierge"),
            new Department(SitePlan.X, CLUBHOUSE, "clubhouse", "会所", "Clubhouse"),
            new Department(SitePlan.X, WELLNESS, "wellness", "康养部", "Wellness"),
            new Department(SitePlan.X, CUSTOMER_SERVICE, "customer-service", "客服部", "Customer service"),
            new Department(SitePlan.X, BUTLER_DESK, "butler-desk", "管家台", "Butler desk"),
            new Department(SitePlan.X, CONTRACTOR, "lanhai-pools", "澜海泳池（外包）", "Lanhai Pools (contractor)"),
            new Department(SitePlan.Y, ENGINEERING, "engineering", "工程部", "Engineering"),
            new Department(SitePlan.Y, CONCIERGE, "concierge", "礼宾部", "Concierge"),
            new Department(SitePlan.Y, BUTLER_DESK, "butler-desk", "管家台", "Butler desk"));

    private static final List<Colleague> COLLEAGUES =
            DemoFiles.lines("staff.csv").skip(1).map(Colleague::of).toList();

    /** Those who work outdoors come early, on Sundays and holidays fewer of them. */
    private static final Set<DepartmentKind> BY_DAY = Set.of(CLEANING, GREENING);

    private static final DayHours DAY = DayHours.read("07:30-11:30 13:00-17:00");
    private static final DayHours MORNING = DayHours.read("08:00-11:30");
    private static final WeeklyHours EARLY = new WeeklyHours(
            Map.of(
                    DayOfWeek.MONDAY, DAY,
                    DayOfWeek.TUESDAY, DAY,
                    DayOfWeek.WEDNESDAY, DAY,
                    DayOfWeek.THURSDAY, DAY,
                    DayOfWeek.FRIDAY, DAY,
                    DayOfWeek.SATURDAY, DAY,
                    DayOfWeek.SUNDAY, MORNING),
            MORNING,
            DAY);

    @Inject
    private StaffOffice office;

    @Inject
    private DutyOffice duty;

    @Inject
    private AccountOffice accounts;

    @Inject
    private LadderOffice ladders;

    @Inject
    private Acting acting;

    void load() {
        acting.as(ADMINISTRATOR, () -> {
            DEPARTMENTS.forEach(this::add);
            DEPARTMENTS.stream().filter(one -> BY_DAY.contains(one.kind())).forEach(this::sayHours);
            COLLEAGUES.stream().sorted(Comparator.comparing(Colleague::rank)).forEach(this::add);
            ladders.ladders().forEach(this::switchOn);
            COLLEAGUES.stream().filter(Colleague::first).forEach(this::openAccount);
        });
    }

    void openFurtherAccounts() {
        acting.as(ADMINISTRATOR, () -> COLLEAGUES.stream()
                .filter(colleague -> !colleague.first())
                .forEach(this::openAccount));
    }

    static UUID department(String estate, DepartmentKind kind) {
        return DEPARTMENTS.stream()
                .filter(department -> department.estate().equals(estate) && department.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Whose accounts work in this department. */
    static List<String> usernames(UUID departmentId) {
        return COLLEAGUES.stream()
                .filter(colleague -> departmentId.equals(colleague.departmentId()))
                .map(Colleague::username)
                .toList();
    }

    static UUID employee(String username) {
        return DemoIds.of("employee", username);
    }

    private void add(Department department) {
        office.addDepartment(new AddDepartment(
                department.id(),
                SitePlan.estate(department.estate()),
                department.kind(),
                department.code(),
                department.nameZh(),
                department.nameEn(),
                null));
    }

    private void sayHours(Department department) {
        duty.change(new ChangeDutyHours(
                DemoIds.of("duty", department.estate() + department.code()), department.id(), 0, null, EARLY));
    }

    private void switchOn(LadderView ladder) {
        ladders.change(new ChangeLadder(
                DemoIds.of("ladder", ladder.kind() + "/" + ladder.milestone()),
                ladder.kind(),
                ladder.milestone(),
                true,
                ladder.rungs(),
                ladder.version()));
    }

    private void add(Colleague colleague) {
        office.addEmployee(new AddEmployee(
                employee(colleague.username()),
                SitePlan.estate(colleague.estate()),
                colleague.departmentId(),
                superiorOf(colleague),
                colleague.nameZh(),
                colleague.nameEn(),
                "%s%03d".formatted(colleague.estate(), COLLEAGUES.indexOf(colleague) + 1)));
    }

    /** Heads and butlers report to the manager of their estate, everybody else to the head of their department. */
    private static UUID superiorOf(Colleague colleague) {
        return COLLEAGUES.stream()
                .filter(other -> other.isAbove(colleague))
                .max(Comparator.comparing(Colleague::rank))
                .map(other -> employee(other.username()))
                .orElse(null);
    }

    private void openAccount(Colleague colleague) {
        accounts.open(new OpenAccount(
                DemoIds.of("account", colleague.username()),
                employee(colleague.username()),
                colleague.username(),
                PASSWORD,
                false,
                Set.of(colleague.role()),
                Set.of(SitePlan.estate(colleague.estate()))));
    }

    private record Department(String estate, DepartmentKind kind, String code, String nameZh, String nameEn) {

        UUID id() {
            return departmentId(estate, code);
        }
    }

    private static UUID departmentId(String estate, String code) {
        return DemoIds.of("department", estate + '/' + code);
    }

    /**
     * A line of the list of staff.
     *
     * @param department code of the department, or empty for those who serve the whole estate
     * @param first whether the account is opened before all others
     */
    private record Colleague(
            String estate,
            String username,
            String nameZh,
            String nameEn,
            String department,
            AccountRole role,
            boolean first) {

        static Colleague of(String line) {
            List<String> cells = Stream.of(line.split(",")).toList();
            return new Colleague(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    AccountRole.valueOf(cells.get(5)),
                    cells.get(6).equals("first"));
        }

        /** Superiors come first. */
        int rank() {
            return role == DUTY_MANAGER ? 0 : role == DEPARTMENT_HEAD ? 1 : 2;
        }

        boolean isAbove(Colleague other) {
            boolean head = role == DEPARTMENT_HEAD && department.equals(other.department);
            return estate.equals(other.estate)
                    && !equals(other)
                    && other.role != DUTY_MANAGER
                    && (role == DUTY_MANAGER || head && other.role != DEPARTMENT_HEAD);
        }

        UUID departmentId() {
            return department.isEmpty() ? null : DemoStaff.departmentId(estate, department);
        }
    }
}
