package org.guanjia.dispatch;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanjia.attachment.Attachments;
import org.guanjia.calendar.DepartmentHours;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.calendar.persistence.JpaClockLinks;
import org.guanjia.calendar.persistence.JpaClockTargets;
import org.guanjia.delivery.Received;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.dispatch.persistence.JpaFeedbacks;
import org.guanjia.dispatch.persistence.JpaOrigins;
import org.guanjia.dispatch.persistence.JpaTasks;
import org.guanjia.disturbance.Disturbances;
import org.guanjia.disturbance.persistence.JpaDisturbanceBook;
import org.guanjia.estate.Estates;
import org.guanjia.estate.LifePhase;
import org.guanjia.form.Forms;
import org.guanjia.household.Households;
import org.guanjia.jms.ButlerLine;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Origin;
import org.guanjia.shared.RecordedEvents;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.Departments;
import org.junit.jupiter.api.BeforeEach;

/** An estate whose lifts a contractor looks after, and what the desk takes in from there. */
abstract class DispatchDatabaseTest extends DatabaseTest {

    static final Instant NOON = Instant.parse("2026-05-18T04:00:00Z");

    final UUID estateId = Ids.next();
    final UUID contractor = Ids.next();
    final TestCaller system = TestCaller.system();
    final RecordedEvents events = new RecordedEvents();

    @BeforeEach
    void anEstateWithAContractor() {
        sql("""
                insert into estate (id, version, code, name_zh, name_en, time_zone, presale_date, handover_date)
                values (?1, 0, 'X', '澜苑', 'Lan Court', 'Asia/Shanghai', date '2024-01-01', date '2025-06-01')""", estateId);
        sql("""
                insert into department (id, estate_id, kind, code, name_zh, name_en, channel, active, version)
                values (?1, ?2, 'CONTRACTOR', 'acme', '电梯维保', 'Lifts', 'contractor.acme', true, 0)""", contractor, estateId);
    }

    /** A task that the contractor was ordered to do. */
    Task ordered() {
        return inTransaction(() -> {
            TaskOrigin origin = new TaskOrigin(new OriginBrief(
                    Origin.request(Ids.next()),
                    estateId,
                    null,
                    null,
                    "X260518-" + Ids.next().toString().substring(0, 8),
                    "澜苑 06 号",
                    null,
                    new ButlerLine("Henry", "8601")));
            wired(new JpaOrigins()).add(origin);
            Task made = new Task(
                    origin,
                    new TaskPlan(Ids.next(), contractor, "电梯困人后检修", null, Set.of(), 15, 120, null, Set.of(), null),
                    LifePhase.ONGOING,
                    1,
                    null);
            made.order(NOON);
            wired(new JpaTasks()).add(made);
            return made;
        });
    }

    DispatchDesk desk() {
        JpaOrigins origins = wired(new JpaOrigins());
        JpaTasks tasks = wired(new JpaTasks());
        JpaFeedbacks feedbacks = wired(new JpaFeedbacks());
        return wired(
                new DispatchDesk(),
                origins,
                tasks,
                feedbacks,
                attachments(),
                new ServiceClocks(),
                targets(),
                dispatch());
    }

    TaskDispatch dispatch() {
        return wired(
                new TaskDispatch(),
                wired(new JpaOrigins()),
                wired(new JpaTasks()),
                wired(new JpaFeedbacks()),
                new DepartmentOrders(),
                new ServiceClocks(),
                targets(),
                wired(new Disturbances(), wired(new JpaDisturbanceBook()), new Households(), new Estates(), events),
                new Departments(),
                new Estates(),
                new Forms(),
                events);
    }

    private ServiceTargets targets() {
        return wired(
                new ServiceTargets(), wired(new JpaClockTargets()), wired(new JpaClockLinks()), new DepartmentHours());
    }

    Attachments attachments() {
        return wired(new Attachments(), system);
    }

    static Received received(long sequence) {
        return new Received(Ids.next(), sequence, NOON);
    }
}
