package org.guanjia.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.attachment.Attachments;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Letter;
import org.guanjia.delivery.Outbox;
import org.guanjia.delivery.Received;
import org.guanjia.field.model.WorkOrderFixture;
import org.guanjia.field.persistence.JpaListedReasons;
import org.guanjia.field.persistence.JpaWorkOrderLists;
import org.guanjia.field.persistence.JpaWorkOrderLog;
import org.guanjia.field.persistence.JpaWorkOrders;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.RecordedEvents;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.Departments;
import org.guanjia.staff.Employees;
import org.junit.jupiter.api.BeforeEach;

/** The field context on a real database, with an estate, two departments and their people. */
abstract class FieldDatabaseTest extends DatabaseTest {

    static final Instant NINE = WorkOrderFixture.NINE;

    final UUID estate = Ids.next();
    final UUID engineering = Ids.next();
    final UUID cleaning = Ids.next();
    final Actor qinLang = Actor.employee(Ids.next(), "秦朗");
    final Actor heChuan = Actor.employee(Ids.next(), "何川");
    final Actor cleaner = Actor.employee(Ids.next(), "邓齐");

    final FixedClock clock = new FixedClock(NINE);
    final RecordedEvents events = new RecordedEvents();
    final RecordedOutbox outbox = new RecordedOutbox();
    private final JpaWorkOrders workOrders = wired(new JpaWorkOrders());
    private final JpaWorkOrderLog log = wired(new JpaWorkOrderLog());
    final JpaListedReasons listedReasons = wired(new JpaListedReasons());
    private final Reasons reasons = wired(new Reasons(), listedReasons);
    private final DepartmentNews news = wired(new DepartmentNews(), log, outbox, events);
    private final Employees employees = wired(new Employees());
    final DepartmentInbox inbox = wired(
            new DepartmentInbox(), workOrders, filesFor(TestCaller.system()), reasons, news, wired(new Departments()));

    @BeforeEach
    void an_estate_with_two_departments() {
        sql(
                "insert into estate (id, code, name_zh, name_en, time_zone, presale_date, handover_date, version)"
                        + " values (?1, 'X', '汀屿湾', 'Tingyu Bay', 'Asia/Shanghai', ?2, ?3, 0)",
                estate,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2024, 6, 1));
        department(engineering, "ENGINEERING", "工程部", "Engineering", "engineering");
        department(cleaning, "CLEANING", "保洁部", "Cleaning", "cleaning");
        employee(qinLang, engineering, "E1");
        employee(heChuan, engineering, "E2");
        employee(cleaner, cleaning, "C1");
    }

    private void department(UUID id, String kind, String nameZh, String nameEn, String channel) {
        sql(
                "insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, true, 0)",
                id,
                estate,
                kind,
                channel,
                nameZh,
                nameEn,
                channel);
    }

    private void employee(Actor person, UUID department, String number) {
        sql(
                "insert into employee (id, estate_id, department_id, name_zh, name_en, staff_number, active, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, true, 0)",
                person.id(),
                estate,
                department,
                person.name(),
                "Somebody",
                number);
    }

    /** A person at work in a department. */
    Caller caller(Actor person, UUID department, String... roles) {
        return new TestCaller(person, Set.of(roles), Set.of(estate), department);
    }

    Caller fieldStaff(Actor person) {
        return caller(person, person == cleaner ? cleaning : engineering, Roles.FIELD_STAFF);
    }

    WorkOrderDesk deskOf(Caller caller) {
        return wired(
                new WorkOrderDesk(),
                workOrders,
                employees,
                filesFor(caller),
                reasons,
                wired(new FeedbackCheck(), filesFor(caller)),
                news,
                wired(new CommandLog()),
                caller,
                clock);
    }

    FieldBoard boardOf(Caller caller) {
        return wired(
                new FieldBoard(),
                workOrders,
                wired(new JpaWorkOrderLists()),
                log,
                filesFor(caller),
                listedReasons,
                employees,
                caller,
                clock);
    }

    private BroughtFiles filesFor(Caller caller) {
        return wired(new BroughtFiles(), wired(new Attachments(), caller));
    }

    /** A picture that the person brought to the attachment store. */
    UUID broughtBy(Actor person) {
        UUID id = Ids.next();
        sql(
                "insert into attachment (id, estate_id, name, type, byte_size, sha256, uploaded_by, uploaded_at)"
                        + " values (?1, ?2, '完工.jpg', 'JPEG', 4, ?3, ?4, ?5)",
                id,
                estate,
                "0".repeat(64),
                person.id(),
                clock.now());
        return id;
    }

    /** Takes in an order, as the intake would. */
    void arrives(TaskOrder order) {
        inTransaction(() -> inbox.apply(order, new Received(Ids.next(), order.sequence(), clock.now())));
    }

    /** A work order of the department, just received. */
    UUID received(UUID department) {
        TaskOrder order = WorkOrderFixture.anOrder(Ids.next(), estate, department);
        arrives(order);
        return order.taskId();
    }

    /** A new act on the work order as it stands. */
    WorkOrderAct act(UUID workOrderId) {
        long version = ((Number) rows("select version from work_order where id = ?1", workOrderId)
                        .get(0))
                .longValue();
        return new WorkOrderAct(Ids.next(), workOrderId, version);
    }

    /** Keeps what would be sent. */
    static final class RecordedOutbox extends Outbox {

        private final List<Letter> letters = new ArrayList<>();

        @Override
        public void put(Flow flow, String destination, Letter letter) {
            letters.add(letter);
        }

        List<Letter> letters() {
            return List.copyOf(letters);
        }

        List<TaskProgress> progress() {
            return letters.stream().map(letter -> (TaskProgress) letter.body()).toList();
        }

        List<ProgressKind> kinds() {
            return progress().stream().map(TaskProgress::kind).toList();
        }
    }
}
