package org.guanjia.field.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.jms.ButlerLine;
import org.guanjia.jms.Evidence;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.OrderForm;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Reason;

/** Work orders in each status, reached by what really happens. */
public final class WorkOrderFixture {

    public static final Instant NINE = Instant.parse("2026-05-18T01:00:00Z");
    public static final UUID ESTATE = Ids.next();
    public static final UUID ENGINEERING = Ids.next();
    public static final Actor QIN_LANG = Actor.employee(Ids.next(), "秦朗");
    public static final Actor HEAD = Actor.employee(Ids.next(), "邵敏");
    public static final Reason ALREADY_DONE = new Reason("ALREADY_DONE", "已经做完", "Already done", null);

    private final TaskOrder first;
    private final WorkOrder workOrder;
    private long orders = 1;

    private WorkOrderFixture(TaskOrder first) {
        this.first = first;
        this.workOrder = new WorkOrder(first, NINE);
        workOrder.received();
    }

    /** The first order of a task: to be accepted by 9:10, done by 10:00. */
    public static TaskOrder anOrder(UUID taskId, UUID estateId, UUID departmentId) {
        return anOrder(taskId, estateId, departmentId, "关阀检修，查明渗水点", NINE.plus(Duration.ofMinutes(10)));
    }

    public static TaskOrder anOrder(UUID taskId, UUID estateId, UUID departmentId, String title, Instant acceptBy) {
        return new TaskOrder(
                taskId,
                1,
                OrderKind.DO,
                Ids.next(),
                "X260518-027",
                estateId,
                departmentId,
                1,
                title,
                "淋浴房外墙根在渗水",
                "澜苑 06 号",
                "本人在家",
                new ButlerLine("Henry", "8800 8801"),
                acceptBy,
                NINE.plus(Duration.ofHours(1)),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                "许澄",
                NINE,
                null);
    }

    public static TaskOrder anOrder() {
        return anOrder(Ids.next(), ESTATE, ENGINEERING);
    }

    /** A further order of the same task. */
    public static TaskOrder further(TaskOrder first, long sequence, OrderKind kind, String reason) {
        return variant(first, sequence, kind, first.form(), first.evidence(), reason);
    }

    /** An order that asks for evidence. */
    public static TaskOrder anOrderAskingFor(Evidence... evidence) {
        return variant(anOrder(), 1, OrderKind.DO, null, List.of(evidence), null);
    }

    /** The order with a form to be answered. */
    public static TaskOrder withForm(TaskOrder order, OrderForm form) {
        return variant(order, order.sequence(), order.kind(), form, order.evidence(), order.reason());
    }

    private static TaskOrder variant(
            TaskOrder order, long sequence, OrderKind kind, OrderForm form, List<Evidence> evidence, String reason) {
        return new TaskOrder(
                order.taskId(),
                sequence,
                kind,
                order.originId(),
                order.originNumber(),
                order.estateId(),
                order.departmentId(),
                order.position(),
                order.title(),
                order.words(),
                order.place(),
                order.access(),
                order.line(),
                order.acceptBy(),
                order.doneBy(),
                order.visitAt(),
                form,
                evidence,
                order.attachments(),
                order.exchange(),
                reason,
                order.orderedBy(),
                order.orderedAt(),
                order.correlation());
    }

    public static Feedback aFeedback() {
        return new Feedback(Ids.next(), Outcome.DONE, "已更换角阀", 22, null, Map.of(), List.of());
    }

    public static WorkOrderFixture received() {
        return new WorkOrderFixture(anOrder());
    }

    /** A work order in this status, after the shortest way there. */
    public static WorkOrderFixture in(WorkOrderStatus status) {
        WorkOrderFixture fixture = received();
        WorkOrder it = fixture.workOrder;
        switch (status) {
            case RECEIVED -> {}
            case ACCEPTED -> it.accept(QIN_LANG, NINE);
            case IN_PROGRESS -> it.start(QIN_LANG, NINE);
            case PAUSED -> {
                it.start(QIN_LANG, NINE);
                it.pause(Reason.inWords("业主不在家"), null, QIN_LANG, NINE);
            }
            case REFUSED -> it.refuse(Reason.inWords("不属本部门职责"), HEAD, NINE);
            case HANDED_BACK -> {
                it.accept(QIN_LANG, NINE);
                it.handBack(Reason.inWords("需专业承包商处理"), QIN_LANG, NINE);
            }
            case FED_BACK -> {
                it.start(QIN_LANG, NINE);
                it.feedBack(aFeedback(), () -> ALREADY_DONE, QIN_LANG, NINE);
            }
            case WITHDRAWN -> fixture.order(OrderKind.WITHDRAW, "业主取消");
        }
        return fixture;
    }

    /** Takes in the next order. */
    public List<Deed> order(OrderKind kind, String reason) {
        orders++;
        return workOrder.take(further(first, orders, kind, reason), () -> ALREADY_DONE, NINE);
    }

    public WorkOrder workOrder() {
        return workOrder;
    }
}
