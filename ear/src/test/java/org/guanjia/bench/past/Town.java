package org.guanjia.bench.past;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.guanjia.estate.LifePhase;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.estate.UnitView;
import org.guanjia.household.MoveIn.NewHousehold;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.household.Salutation;
import org.guanjia.household.model.FinderTokens;
import org.guanjia.household.model.Household;
import org.guanjia.it.TestEstate;
import org.guanjia.staff.DepartmentKind;

/**
 * An estate with homes, households, posts, departments and people; whoever is the first of a role signs in as
 * {@code <role>-<code>} with {@link TestEstate#PASSWORD}. Every id follows from code and name, so that a benchmark outside the
 * server names the same things.
 */
final class Town {

    /** Of the departments that every estate has. */
    static final List<DepartmentKind> DEPARTMENTS = List.of(
            DepartmentKind.SECURITY,
            DepartmentKind.ENGINEERING,
            DepartmentKind.CLEANING,
            DepartmentKind.GREENING,
            DepartmentKind.CONCIERGE,
            DepartmentKind.CLUBHOUSE,
            DepartmentKind.WELLNESS,
            DepartmentKind.CUSTOMER_SERVICE);

    private static final List<String> BUTLERS = List.of(
            "Henry", "Grace", "Oliver", "Alice", "Edward", "Claire", "Hugh", "Ruth", "Simon", "Julia", "Victor",
            "Laura");
    private static final int HOMES_OF_A_POST = 120;
    private static final int PEOPLE_OF_A_DEPARTMENT = 6;
    private static final Instant LONG_AGO = Instant.parse("2015-01-01T00:00:00Z");
    private static final OffsetDateTime OPEN_END = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final String code;
    private final LocalDate handover;
    private final List<Home> homes = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();

    /** A home with the person who asks for things there. */
    record Home(UUID unit, String label, UUID person, Post post) {}

    /** A butler post with whoever sits there. */
    record Post(UUID id, String name, String phone, Worker butler) {}

    /** A department with its people. */
    record Team(UUID id, String channel, List<Worker> people) {}

    /** Somebody who works there. */
    record Worker(UUID id, String name) {}

    /**
     * Makes an estate.
     *
     * @param code four characters
     * @param today its handover lies two and a half years back, its committee one
     */
    Town(String code, LocalDate today) {
        this.code = code;
        this.handover = today.minusMonths(30);
    }

    String code() {
        return code;
    }

    UUID id() {
        return named("estate");
    }

    List<Home> homes() {
        return homes;
    }

    List<Team> teams() {
        return teams;
    }

    /** The user name of the first of a role: butler, manager, operator, engineering, engineering-head and so on. */
    String account(String role) {
        return role + "-" + code.toLowerCase(Locale.ROOT);
    }

    private LocalDate committee() {
        return handover.plusMonths(18);
    }

    LifePhase phaseOn(LocalDate day) {
        if (!day.isBefore(committee())) {
            return LifePhase.ONGOING;
        }
        return day.isBefore(handover.minusMonths(3)) ? LifePhase.EARLY_INVOLVEMENT : LifePhase.PRE_HANDOVER;
    }

    /** Adds its rows, with so many homes. */
    void build(int units, Rows rows, SplittableRandom random) {
        rows.add(
                Table.ESTATE,
                id(),
                0,
                code,
                "云栖 " + code,
                "Cloud Court " + code,
                "Asia/Shanghai",
                handover.minusYears(3),
                handover,
                committee());
        UUID zone = named("zone");
        rows.add(Table.ZONE, zone, 0, id(), "A", "东区", "East");
        staff(rows, random);
        posts(units, rows, random);
        int inBuilding = 40;
        for (int i = 0; i < units; i++) {
            UUID building = named("building-" + i / inBuilding);
            if (i % inBuilding == 0) {
                String number = String.valueOf(i / inBuilding + 1);
                rows.add(
                        Table.BUILDING,
                        building,
                        0,
                        id(),
                        zone,
                        number,
                        number + " 号楼",
                        "Building " + number,
                        PropertyFormat.LOW_RISE);
            }
            home(i, zone, building, rows, random);
        }
    }

    private void staff(Rows rows, SplittableRandom random) {
        worker("manager", null, "DUTY_MANAGER", rows, random);
        worker("operator", null, "INTEGRATION_OPERATOR", rows, random);
        for (DepartmentKind kind : DEPARTMENTS) {
            String channel = kind.channelFor(null);
            UUID department = named(channel);
            rows.add(Table.DEPARTMENT, department, id(), kind, channel, channel, channel, channel, true, 0);
            worker(channel + "-head", department, "DEPARTMENT_HEAD", rows, random);
            List<Worker> people = new ArrayList<>();
            for (int i = 1; i <= PEOPLE_OF_A_DEPARTMENT; i++) {
                people.add(worker(channel + (i == 1 ? "" : i), department, "FIELD_STAFF", rows, random));
            }
            teams.add(new Team(department, channel, people));
        }
    }

    private void posts(int units, Rows rows, SplittableRandom random) {
        int wanted = Math.min(BUTLERS.size(), Math.max(2, units / HOMES_OF_A_POST));
        for (int i = 0; i < wanted; i++) {
            UUID post = named("post-" + i);
            String phone = "1990%s%02d".formatted(code, i);
            Worker butler = worker(i == 0 ? "butler" : "butler" + (i + 1), null, "BUTLER", rows, random);
            rows.add(Table.BUTLER_POST, post, 0, id(), BUTLERS.get(i), phone);
            rows.add(Table.BUTLER_ASSIGNMENT, named("assignment-" + i), 0, post, butler.id(), LONG_AGO, OPEN_END, post);
            posts.add(new Post(post, BUTLERS.get(i), phone, butler));
        }
    }

    private Worker worker(String role, UUID department, String roleName, Rows rows, SplittableRandom random) {
        Worker worker =
                new Worker(named("employee-" + role), Words.Name.any(random).whole());
        String username = account(role);
        rows.add(Table.EMPLOYEE, worker.id(), id(), department, worker.name(), "Worker " + role, username, true, 0);
        rows.add(
                Table.ACCOUNT,
                named("account-" + role),
                username,
                TestEstate.PASSWORD_HASH,
                false,
                true,
                worker.id(),
                0);
        rows.add(Table.ACCOUNT_ROLE, username, roleName);
        rows.add(Table.ACCOUNT_ESTATE, username, id());
        return worker;
    }

    private void home(int number, UUID zone, UUID building, Rows rows, SplittableRandom random) {
        UnitView unit = new UnitView(
                named("unit-" + number),
                id(),
                zone,
                building,
                PropertyFormat.LOW_RISE,
                "%s-%04d".formatted(code, number + 1),
                "云栖 %04d 号".formatted(number + 1),
                "Cloud Court %04d".formatted(number + 1),
                BigDecimal.valueOf(120 + random.nextInt(400)),
                handover,
                0);
        rows.add(
                Table.UNIT,
                unit.id(),
                0,
                id(),
                zone,
                building,
                unit.format(),
                unit.code(),
                unit.labelZh(),
                unit.labelEn(),
                unit.area(),
                unit.moveIn());
        Post post = posts.get(number % posts.size());
        rows.add(Table.POST_UNIT, unit.id(), post.id(), id());
        NewHousehold household = household(number, unit, random);
        rows.add(
                Table.HOUSEHOLD,
                household.id(),
                0,
                id(),
                unit.id(),
                household.day(),
                Household.STILL_THERE,
                household.accessWords());
        for (int i = 0; i < household.people().size(); i++) {
            NewPerson person = household.people().get(i);
            rows.add(
                    Table.PERSON,
                    person.id(),
                    household.id(),
                    i,
                    person.familyName(),
                    person.givenName(),
                    person.latinFamilyName(),
                    person.latinGivenName(),
                    person.salutation(),
                    person.role(),
                    "zh",
                    person.phone());
        }
        FinderTokens.of(new Household(id(), household), unit)
                .forEach(token -> rows.add(Table.FINDER_TOKEN, household.id(), token.getBytes(UTF_8), id()));
        homes.add(new Home(unit.id(), unit.labelZh(), household.people().get(0).id(), post));
    }

    private NewHousehold household(int number, UnitView unit, SplittableRandom random) {
        List<NewPerson> people = new ArrayList<>();
        int members = 1 + random.nextInt(3);
        for (int i = 0; i < members; i++) {
            Words.Name name = Words.Name.any(random);
            people.add(new NewPerson(
                    named("person-" + number + "-" + i),
                    name.family(),
                    name.given(),
                    name.latinFamily(),
                    name.latinGiven(),
                    Salutation.values()[random.nextInt(2)],
                    i == 0 ? PersonRole.OWNER : PersonRole.MEMBER,
                    null,
                    List.of("zh"),
                    "199%08d".formatted(random.nextInt(100_000_000))));
        }
        return new NewHousehold(
                named("household-" + number),
                unit.id(),
                handover,
                null,
                "按门铃即可",
                people,
                List.of(),
                List.of(),
                List.of());
    }

    UUID named(String thing) {
        return UUID.nameUUIDFromBytes((code + ":" + thing).getBytes(UTF_8));
    }
}
