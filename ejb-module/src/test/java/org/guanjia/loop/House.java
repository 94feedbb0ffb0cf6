package org.guanjia.loop;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.PostOffice;
import org.guanjia.butler.ServeUnits;
import org.guanjia.catalogue.CatalogueOffice;
import org.guanjia.catalogue.CreateServiceItem;
import org.guanjia.catalogue.Pricing;
import org.guanjia.catalogue.ServiceGroup;
import org.guanjia.catalogue.ServiceItemDetails;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.catalogue.Targets;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Intake;
import org.guanjia.delivery.LetterFixture;
import org.guanjia.delivery.LetterHandler;
import org.guanjia.delivery.messaging.BrokerInMemory;
import org.guanjia.delivery.messaging.BrokerInMemory.Flight;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.persistence.JpaDeadLetters;
import org.guanjia.delivery.persistence.JpaInbox;
import org.guanjia.dispatch.DispatchDesk;
import org.guanjia.estate.AddBuilding;
import org.guanjia.estate.AddEstate;
import org.guanjia.estate.AddUnits;
import org.guanjia.estate.AddZone;
import org.guanjia.estate.EstateOffice;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.field.DepartmentInbox;
import org.guanjia.form.FormField;
import org.guanjia.form.FormOffice;
import org.guanjia.form.PublishForm;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.shared.Actor;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Killed;
import org.guanjia.shared.PresentCaller;
import org.guanjia.shared.Roles;
import org.guanjia.shared.Stage;
import org.guanjia.shared.TestCaller;
import org.guanjia.shared.TestDatabase;
import org.guanjia.shared.Wiring;
import org.guanjia.staff.AddDepartment;
import org.guanjia.staff.AddEmployee;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.StaffOffice;

/**
 * The whole application on one database, without a container: an estate with a home, the post that serves it and three
 * departments, and a broker between the two sides. Each call of a boundary is a transaction; the server may be killed in it.
 */
final class House {

    private static final Instant MORNING = Instant.parse("2026-05-18T01:00:00Z");

    final UUID estate = Ids.next();
    final UUID unit = Ids.next();
    final UUID item = Ids.next();
    final UUID post = Ids.next();
    final TestCaller butler;
    final TestCaller manager;
    final List<Department> departments;

    private final TestDatabase database;
    private final FixedClock clock = new FixedClock(MORNING);
    private final PresentCaller present = new PresentCaller();
    private final Stage stage;
    private final BrokerInMemory broker;

    /** Of those who look from outside, while the application opens its own. */
    private final Connection reading;

    /** A department and one of its people. */
    record Department(UUID id, TestCaller head) {}

    House(TestDatabase database) {
        this.database = database;
        try {
            reading = database.dataSource().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        broker = new BrokerInMemory(database.dataSource(), clock);
        Wiring wiring = new Wiring(TestDatabase.entityManager(), LetterFixture.settings());
        Inbox inbox = TestDatabase.transactional(Inbox.class, wiring.fill(new JpaInbox()), () -> database);
        Wiring beside = new Wiring(TestDatabase.entityManager(), inbox);
        stage = new Stage(
                TestDatabase.entityManager(),
                present,
                clock,
                new MessageCodec(),
                new SimpleMeterRegistry(),
                inbox,
                TestDatabase.transactional(DeadLetters.class, beside.fill(new JpaDeadLetters()), () -> database));
        as(TestCaller.of(estate, Roles.ADMINISTRATOR), this::build);
        departments = List.of(
                department(DepartmentKind.ENGINEERING),
                department(DepartmentKind.CLEANING),
                department(DepartmentKind.CONCIERGE));
        UUID seat = employee(null, "沈澄");
        butler = new TestCaller(Actor.employee(seat, "沈澄"), Set.of(Roles.BUTLER), Set.of(estate), null);
        manager = new TestCaller(
                Actor.employee(employee(null, "何经理"), "何经理"), Set.of(Roles.DUTY_MANAGER), Set.of(estate), null);
        as(TestCaller.of(estate, Roles.ADMINISTRATOR), () -> {
            bean(PostOffice.class).add(new AddPost(post, estate, "Henry", "4008881001", seat, MORNING, null));
            bean(PostOffice.class).serve(new ServeUnits(Ids.next(), post, List.of(unit)));
        });
    }

    private void build() {
        UUID zone = Ids.next();
        UUID building = Ids.next();
        EstateOffice office = bean(EstateOffice.class);
        office.add(new AddEstate(
                estate,
                "X",
                "澜庭",
                "Lanting",
                ZoneId.of("Asia/Shanghai"),
                LocalDate.parse("2018-01-15"),
                LocalDate.parse("2020-09-12"),
                LocalDate.parse("2022-03-01")));
        office.add(new AddZone(zone, estate, "LY", "澜苑", "Lanyuan"));
        office.add(new AddBuilding(building, zone, "LY-A", "澜苑", "Lanyuan", PropertyFormat.DETACHED_VILLA));
        office.add(new AddUnits(
                Ids.next(),
                building,
                List.of(new AddUnits.NewUnit(unit, "LY-06", "澜苑 06 号", "Lanyuan 06", new BigDecimal("412.00"), null))));
        FormField anything = new FormField(
                "anything", FieldType.TEXT, false, "还有什么", "Anything else", null, List.of(), null, null, null);
        bean(FormOffice.class).publish(new PublishForm(Ids.next(), "house.anything", 0, List.of(anything)));
        bean(CatalogueOffice.class)
                .create(new CreateServiceItem(
                        item,
                        "anything",
                        new ServiceItemDetails(
                                ServiceGroup.FREE_ERRAND,
                                null,
                                "随便什么",
                                "Anything",
                                "house.anything",
                                Pricing.FREE,
                                null,
                                false,
                                new Targets(10, 15, 120),
                                1,
                                List.of(new ServiceStep(
                                        1,
                                        DepartmentKind.ENGINEERING,
                                        "做",
                                        "Do",
                                        Set.of(),
                                        null,
                                        Set.of(),
                                        null,
                                        null)))));
    }

    private Department department(DepartmentKind kind) {
        UUID id = Ids.next();
        String code = kind.name().toLowerCase(Locale.ROOT);
        as(TestCaller.of(estate, Roles.ADMINISTRATOR), () -> bean(StaffOffice.class)
                .addDepartment(new AddDepartment(id, estate, kind, code, code, code, null)));
        UUID head = employee(id, code);
        return new Department(
                id,
                new TestCaller(
                        Actor.employee(head, code),
                        Set.of(Roles.DEPARTMENT_HEAD, Roles.FIELD_STAFF),
                        Set.of(estate),
                        id));
    }

    /** Somebody who works on the estate; in no department where that is null. */
    UUID employee(UUID department, String name) {
        UUID id = Ids.next();
        as(TestCaller.of(estate, Roles.ADMINISTRATOR), () -> bean(StaffOffice.class)
                .addEmployee(new AddEmployee(id, estate, department, null, name, name, name)));
        return id;
    }

    TestDatabase database() {
        return database;
    }

    FixedClock clock() {
        return clock;
    }

    BrokerInMemory broker() {
        return broker;
    }

    <T> T bean(Class<T> type) {
        return stage.get(type);
    }

    /** Calls boundaries as this person, in one transaction. */
    <T> T as(TestCaller who, Supplier<T> work) {
        return present.as(who, () -> database.inTransaction(work));
    }

    /** The same for work without a result. */
    void as(TestCaller who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    /** The rows of a query by plain SQL, apart from the application; each parameter is the id. */
    List<Object[]> read(String query, UUID id) {
        try (PreparedStatement statement = reading.prepareStatement(query)) {
            int parameters =
                    (int) query.chars().filter(character -> character == '?').count();
            for (int i = 1; i <= parameters; i++) {
                statement.setObject(i, id);
            }
            List<Object[]> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Object[] row = new Object[rows.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    found.add(row);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Hands a message over to the side that it is for, as its consumer would. */
    void handOver(Flight flight) {
        LetterHandler<?> handler =
                flight.flow() == Flow.DISPATCH ? bean(DepartmentInbox.class) : bean(DispatchDesk.class);
        present.as(TestCaller.system(), () -> {
            bean(Intake.class).take(flight.message(), flight.flow(), handler);
            return null;
        });
    }

    /**
     * Does the work, and kills the server just before the commit with this number, from 1.
     *
     * @return whether it came to that
     */
    boolean killedAtCommit(int number, Runnable work) {
        int[] commits = {0};
        database.beforeCommit(() -> {
            commits[0]++;
            if (commits[0] == number) {
                throw new Killed();
            }
        });
        try {
            work.run();
            return false;
        } catch (Killed e) {
            return true;
        } finally {
            database.beforeCommit(() -> {});
        }
    }
}
