package org.guanjia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The smallest estate that a request can go through: one home, one butler post, two departments, and those who act there.
 * Every id follows from the code, so that a test outside the server names the same things as one inside.
 *
 * @param code of the estate, four characters
 */
public record TestEstate(String code) {

    /** The password of everybody. */
    public static final String PASSWORD = "guanjia";

    /** The same as the tables hold it. */
    public static final String PASSWORD_HASH = "$2a$10$kz6FPRbsSXkmiFRTPyYLSude29UeIOw/UeJK2/IahGyZfMTHxfXYW";

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime OPEN_END =
            Instant.parse("9999-12-31T00:00:00Z").atOffset(ZoneOffset.UTC);

    /** An estate that no other test knows. */
    public static TestEstate somewhere() {
        return new TestEstate(Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT));
    }

    /** The estate. */
    public UUID id() {
        return named("estate");
    }

    /** Its home. */
    public UUID unit() {
        return named("unit");
    }

    /** Its department of cleaning. */
    public UUID cleaning() {
        return named("cleaning");
    }

    /** Its department of engineering. */
    public UUID engineering() {
        return named("engineering");
    }

    /** The account of who serves the post. */
    public String butler() {
        return account("butler");
    }

    /** The account of somebody in the department of cleaning. */
    public String cleaner() {
        return account("cleaner");
    }

    /** The account of somebody in the department of engineering. */
    public String engineer() {
        return account("engineer");
    }

    String manager() {
        return account("manager");
    }

    String operator() {
        return account("operator");
    }

    /** Puts it into the database. */
    public TestEstate in(Database database) {
        UUID zone = named("zone");
        UUID building = named("building");
        UUID post = named("post");
        database.update(
                "insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)"
                        + " values (?, 0, ?, '澜苑', 'Lan Court', 'Asia/Shanghai', ?, ?)",
                id(),
                code,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 1, 1));
        database.update(
                "insert into zone (id, version, estate_id, code, name_zh, name_en) values (?, 0, ?, 'A', '东区', 'East')",
                zone,
                id());
        database.update(
                "insert into building (id, version, estate_id, zone_id, code, name_zh, name_en, format)"
                        + " values (?, 0, ?, ?, '06', '06 号', 'No. 06', 'DETACHED_VILLA')",
                building,
                id(),
                zone);
        database.update(
                "insert into unit (id, version, estate_id, zone_id, building_id, format, code, label_zh, label_en, area)"
                        + " values (?, 0, ?, ?, ?, 'DETACHED_VILLA', '06', '澜苑 06 号', 'Lan Court 06', 380)",
                unit(),
                id(),
                zone,
                building);
        department(database, cleaning(), "CLEANING", "保洁部", "cleaning");
        department(database, engineering(), "ENGINEERING", "工程部", "engineering");
        UUID butler = person(database, butler(), null, "BUTLER");
        person(database, cleaner(), cleaning(), "FIELD_STAFF");
        person(database, engineer(), engineering(), "FIELD_STAFF");
        person(database, manager(), null, "DUTY_MANAGER");
        person(database, operator(), null, "INTEGRATION_OPERATOR");
        database.update(
                "insert into butler_post (id, version, estate_id, english_name, phone) values (?, 0, ?, 'Henry', ?)",
                post,
                id(),
                "+86-" + code);
        database.update("insert into post_unit (unit_id, post_id, estate_id) values (?, ?, ?)", unit(), post, id());
        database.update(
                "insert into butler_assignment (id, version, post_id, employee_id, valid_from, valid_until, first_of)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                named("assignment"),
                post,
                butler,
                LONG_AGO,
                OPEN_END,
                post);
        return this;
    }

    private void department(Database database, UUID department, String kind, String name, String channel) {
        database.update(
                "insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true, 0)",
                department,
                id(),
                kind,
                channel,
                name,
                kind,
                channel);
    }

    private UUID person(Database database, String username, UUID department, String role) {
        UUID employee = person(database, username, id(), department, role);
        database.update("insert into account_estate (username, estate_id) values (?, ?)", username, id());
        return employee;
    }

    /** An account and its employee; estate and department may be null. */
    static UUID person(Database database, String username, UUID estate, UUID department, String... roles) {
        UUID employee = UUID.randomUUID();
        database.update(
                "insert into employee (id, estate_id, department_id, name_zh, name_en, staff_number, active, version)"
                        + " values (?, ?, ?, '测试', 'Test', ?, true, 0)",
                employee,
                estate,
                department,
                employee.toString().substring(0, 32));
        database.update(
                "insert into account (id, username, password_hash, must_change_password, active, employee_id, version)"
                        + " values (?, ?, ?, false, true, ?, 0)",
                UUID.randomUUID(),
                username,
                PASSWORD_HASH,
                employee);
        for (String role : roles) {
            database.update("insert into account_role (username, role) values (?, ?)", username, role);
        }
        return employee;
    }

    private String account(String role) {
        return role + "-" + code.toLowerCase(Locale.ROOT);
    }

    UUID named(String thing) {
        return UUID.nameUUIDFromBytes((code + ":" + thing).getBytes(UTF_8));
    }
}
