package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.messaging.BrokerInMemory.Flight;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldReason;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Judgement;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.TestCaller;

/**
 * One request's way through the house, step by step at random, beside the way that is expected of it. Each step is a whole
 * act of somebody, a message that arrives, or an end of the server; after each both are held against each other.
 */
final class Walk {

    private static final List<WorkOrderAction> FIELD_ACTS = Stream.of(WorkOrderAction.values())
            .filter(WorkOrderAction::isDepartments)
            .toList();
    private static final long NONE = -1;
    private static final int ALL = Integer.MAX_VALUE;
    private static final int DELIVERIES_AT_MOST = 6;

    private final House house;
    private final ExpectedRequest expected;
    private final LedgerCheck check;
    private final List<String> story = new ArrayList<>();
    private Step last;

    /** What leads a request on; the rest happens more seldom, or no walk would ever get far. */
    private static final Set<Enum<?>> LEADS_ON = Set.of(
            RequestAct.LET_PASS,
            RequestAct.CONFIRM,
            RequestAct.CLOSE,
            RequestAct.REOPEN,
            TaskAct.ORDER_AGAIN,
            TaskAct.SEND_BACK,
            WorkOrderAction.START,
            WorkOrderAction.RESUME,
            WorkOrderAction.FEED_BACK,
            WorkOrderAction.REFUSE_WITHDRAWAL);

    /** What ends a request before anything was done. */
    private static final Set<Enum<?>> ENDS_EARLY = Set.of(RequestAct.DECLINE, RequestAct.CANCEL, TaskAct.WITHDRAW);

    private static final int OFTEN = 24;
    private static final int NOW_AND_THEN = 3;
    private static final int SELDOM = 1;
    private static final int ENOUGH_TASKS = 3;

    /** An act, who does it, whether it is expected to go, and what is expected then. */
    private record Step(
            Enum<?> kind,
            String of,
            TestCaller who,
            boolean allowed,
            Consumer<Shown> act,
            Runnable effect,
            Shown shown) {

        String name() {
            return kind + of;
        }
    }

    /** What the screen showed when it was drawn, with the id of its command. */
    private record Shown(UUID command, long version, Map<UUID, Long> tasks, Map<UUID, Long> workOrders, int choice) {

        Shown older() {
            return new Shown(Ids.next(), version - 1, tasks, Map.of(), choice);
        }
    }

    private Walk(House house, ExpectedRequest expected) {
        this.house = house;
        this.expected = expected;
        this.check = new LedgerCheck(house, expected);
    }

    /** An owner asks for something; the choice says how it passes the gate, and whether tasks are ordered at once. */
    static Walk begin(House house, int choice) {
        house.broker().clear();
        house.database().sql("delete from outbox");
        Judgement lawful = choice % 10 == 8 ? Judgement.DOUBT : choice % 10 == 9 ? Judgement.NO : Judgement.YES;
        RequestStatus verdict =
                switch (lawful) {
                    case YES -> RequestStatus.ACCEPTED;
                    case DOUBT -> RequestStatus.REFERRED;
                    case NO -> RequestStatus.DECLINED;
                };
        Walk walk = new Walk(house, new ExpectedRequest(Ids.next(), verdict));
        List<ExpectedTask> tasks = choice % 3 == 0 ? List.of() : walk.furtherTasks(choice / 30);
        house.as(house.butler, () -> house.bean(RequestIntake.class)
                .take(new TakeRequest(
                        walk.expected.id,
                        house.unit,
                        null,
                        house.item,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "随便什么",
                        "业主的原话",
                        Map.of(),
                        null,
                        new Gate(lawful, Judgement.YES, Judgement.YES, "说明"),
                        tasks.stream().map(Walk::plan).toList(),
                        List.of(),
                        null)));
        if (lawful == Judgement.YES && !tasks.isEmpty()) {
            walk.expected.orders(tasks, true);
        }
        walk.story.add("taken, " + verdict + ", tasks " + walk.expected.tasks.size());
        return walk;
    }

    // what may happen

    /** One of the acts that should be allowed now. */
    void somethingAllowed(int choice) {
        carryOut(oneAllowed(choice));
    }

    /** Any act at all: what should not be allowed is refused, and changes nothing. */
    void anything(int choice) {
        List<Step> all = steps(choice);
        carryOut(all.get(choice % all.size()));
    }

    /** The same click again. */
    void doubleClick() {
        if (last != null) {
            story.add("again: " + last.name());
            assertThat(goes(last, last.shown())).as("a repeat is no mistake").isTrue();
        }
    }

    /** Somebody acts on what their screen showed before the last change. */
    void onAnOldScreen(int choice) {
        List<Step> allowed = steps(choice).stream()
                .filter(step -> step.allowed() && step.kind() != RequestAct.NOTE)
                .toList();
        if (!allowed.isEmpty()) {
            Step step = allowed.get(choice % allowed.size());
            story.add("on an old screen: " + step.name());
            assertThat(refusal(step, step.shown().older())).isInstanceOf(ChangedMeanwhile.class);
        }
    }

    /** The server ends before the act is committed. */
    void somethingKilled(int choice) {
        Step step = oneAllowed(choice);
        story.add("killed: " + step.name());
        assertThat(house.killedAtCommit(1, () -> goes(step, step.shown()))).isTrue();
    }

    /** The relay brings what waits to the broker. */
    void relay() {
        story.add("relay");
        house.broker().relay();
    }

    /** The server ends after the broker has it and before the outbox knows. */
    void relayKilled() {
        story.add("relay, killed");
        house.broker().relayKilled();
    }

    /** A message arrives, whichever. */
    void arrival(int choice) {
        withFlight(choice, flight -> {
            story.add("arrives: " + name(flight));
            house.handOver(flight);
            house.broker().acknowledged(flight);
            arrived(flight, ALL);
        });
    }

    /** A message arrives and takes effect, but the acknowledgement goes astray: it will come again. */
    void arrivalNotAcknowledged(int choice) {
        withFlight(choice, flight -> {
            story.add("arrives, acknowledgement lost: " + name(flight));
            house.handOver(flight);
            house.broker().notAcknowledged(flight);
            arrived(flight, ALL);
        });
    }

    /** The server ends while it takes a message in: before its effect, or between it and what waited for it. */
    void arrivalKilled(int choice) {
        withFlight(choice, flight -> {
            int commit = 1 + choice % 4;
            story.add("arrives, killed at commit " + commit + ": " + name(flight));
            boolean killed = house.killedAtCommit(commit, () -> house.handOver(flight));
            if (killed) {
                house.broker().notAcknowledged(flight);
            } else {
                house.broker().acknowledged(flight);
            }
            // taking it in commits, then looking for what waited and letting it go, one after the other
            int heard = killed ? commit / 2 - (line(flight).isRepeat(flight.sequence()) ? 1 : 0) : ALL;
            if (heard > 0) {
                arrived(flight, heard);
            }
        });
    }

    /** Time passes. */
    void wait(int minutes) {
        story.add("wait " + minutes);
        house.clock().advance(Duration.ofMinutes(minutes));
    }

    /** Everything that is on its way arrives. Then both sides know the same. */
    void calm() {
        story.add("calm");
        house.broker().relay();
        while (!house.broker().flying().isEmpty()) {
            Flight flight = house.broker().flying().get(0);
            house.handOver(flight);
            house.broker().acknowledged(flight);
            arrived(flight, ALL);
            house.broker().relay();
        }
        check.bothSidesKnowTheSame();
    }

    /** How it ends, for the statistics. */
    String end() {
        return expected.status() + (expected.timeline.contains("request.reopened") ? ", reopened" : "");
    }

    /** What the database shows is what is expected. */
    void holds() {
        check.holds();
    }

    /** Does a step; where it shows that something is wrong, the way until then is told with it. */
    void step(Consumer<Walk> step) {
        try {
            step.accept(this);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(e.getMessage() + "\nafter " + this, e);
        }
    }

    @Override
    public String toString() {
        return String.join("\n  ", story);
    }

    private void withFlight(int choice, Consumer<Flight> doing) {
        List<Flight> flying = house.broker().flying().stream()
                .filter(flight -> flight.deliveries() < DELIVERIES_AT_MOST - 1)
                .toList();
        if (!flying.isEmpty()) {
            doing.accept(flying.get(choice % flying.size()));
        }
    }

    private void arrived(Flight flight, int most) {
        ExpectedTask task = task(flight.subject());
        expected.arrives(task, line(flight), flight.sequence(), most);
    }

    private ExpectedTask.Line<?> line(Flight flight) {
        ExpectedTask task = task(flight.subject());
        return flight.flow() == Flow.DISPATCH ? task.orders : task.news;
    }

    private ExpectedTask task(UUID id) {
        return expected.tasks.stream()
                .filter(task -> task.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String name(Flight flight) {
        return flight.flow() + " " + flight.sequence() + " of task " + task(flight.subject()).position;
    }

    // acts

    private Step oneAllowed(int choice) {
        List<Step> allowed = steps(choice).stream()
                .filter(Step::allowed)
                .filter(step -> step.kind() != RequestAct.ORDER || expected.tasks.size() < ENOUGH_TASKS)
                .flatMap(step -> Collections.nCopies(howOften(step), step).stream())
                .toList();
        return allowed.get(choice % allowed.size());
    }

    private static int howOften(Step step) {
        if (ENDS_EARLY.contains(step.kind())) {
            return SELDOM;
        }
        return LEADS_ON.contains(step.kind()) ? OFTEN : NOW_AND_THEN;
    }

    private void carryOut(Step step) {
        story.add((step.allowed() ? "" : "refused: ") + step.name());
        assertThat(goes(step, step.shown()))
                .as(() -> step.name() + " is allowed")
                .isEqualTo(step.allowed());
        if (step.allowed()) {
            step.effect().run();
            last = step;
        }
    }

    private boolean goes(Step step, Shown shown) {
        return refusal(step, shown) == null;
    }

    private BusinessRuleViolation refusal(Step step, Shown shown) {
        try {
            house.as(step.who(), () -> step.act().accept(shown));
            return null;
        } catch (BusinessRuleViolation e) {
            return e;
        }
    }

    private List<Step> steps(int choice) {
        Shown shown = shown(choice);
        List<Step> steps = new ArrayList<>();
        for (RequestAct act : RequestAct.values()) {
            steps.add(onRequest(act, shown));
        }
        for (ExpectedTask task : expected.tasks) {
            for (TaskAct act : TaskAct.values()) {
                steps.add(new Step(
                        act,
                        " of task " + task.position,
                        house.butler,
                        expected.may(act, task),
                        now -> ask(act, task, now),
                        () -> expected.does(act, task),
                        shown));
            }
            for (WorkOrderAction act : FIELD_ACTS) {
                steps.add(new Step(
                        act,
                        " in task " + task.position,
                        task.department.head(),
                        task.may(act),
                        now -> work(act, task, now),
                        () -> task.does(act),
                        shown));
            }
        }
        return steps;
    }

    private Shown shown(int choice) {
        Map<UUID, Long> tasks = new HashMap<>();
        Map<UUID, Long> workOrders = new HashMap<>();
        long version = 0;
        List<Object[]> rows = house.read(
                "select r.version as request_version, t.id, t.version, w.version as work_order_version from request r"
                        + " left join task t on t.origin_id = r.id left join work_order w on w.id = t.id where r.id = ?",
                expected.id);
        for (Object[] row : rows) {
            version = (Long) row[0];
            tasks.put((UUID) row[1], (Long) row[2]);
            workOrders.put((UUID) row[1], row[3] == null ? NONE : (Long) row[3]);
        }
        return new Shown(Ids.next(), version, tasks, workOrders, choice);
    }

    private Step onRequest(RequestAct act, Shown shown) {
        List<ExpectedTask> further = act == RequestAct.ORDER ? furtherTasks(shown.choice()) : List.of();
        return new Step(
                act,
                further.isEmpty()
                        ? ""
                        : " " + further.stream().map(task -> task.after).toList(),
                act == RequestAct.LET_PASS ? house.manager : house.butler,
                expected.may(act),
                now -> ask(act, further, now),
                act == RequestAct.ORDER ? () -> expected.orders(further, false) : () -> expected.does(act),
                shown);
    }

    private void ask(RequestAct act, List<ExpectedTask> further, Shown shown) {
        RequestDesk desk = house.bean(RequestDesk.class);
        OnRequest on = new OnRequest(shown.command(), expected.id, shown.version());
        switch (act) {
            case LET_PASS -> desk.letPass(on, "可以");
            case DECLINE -> desk.decline(on, "不合适");
            case CANCEL -> desk.cancel(on, "业主不需要了");
            case ORDER -> desk.order(on, further.stream().map(Walk::plan).toList());
            case NOTE -> desk.note(shown.command(), expected.id, "已回电");
            case REMIND_OWNER -> desk.remindOwner(on);
            case CONFIRM -> desk.confirm(on, new Confirmation(ConfirmationKind.BY_PHONE, "好"));
            case CONFIRM_TACITLY -> desk.confirm(on, new Confirmation(ConfirmationKind.TACIT, null));
            case CLOSE -> desk.close(on, "说明");
            case REOPEN -> desk.reopen(on, "又坏了");
        }
    }

    private void ask(TaskAct act, ExpectedTask task, Shown shown) {
        RequestDesk desk = house.bean(RequestDesk.class);
        OnTask on = new OnTask(
                new OnRequest(shown.command(), expected.id, shown.version()),
                task.id,
                shown.tasks().get(task.id),
                "原因");
        switch (act) {
            case ORDER_AGAIN -> desk.orderAgain(on);
            case SEND_BACK -> desk.sendBack(on);
            case REMIND -> desk.remindDepartment(on);
            case WITHDRAW -> desk.withdraw(on);
        }
    }

    private void work(WorkOrderAction action, ExpectedTask task, Shown shown) {
        WorkOrderDesk desk = house.bean(WorkOrderDesk.class);
        WorkOrderAct act =
                new WorkOrderAct(shown.command(), task.id, shown.workOrders().getOrDefault(task.id, NONE));
        FieldReason why = new FieldReason(null, "原因");
        switch (action) {
            case ACCEPT -> desk.accept(act);
            case REFUSE -> desk.refuse(act, why);
            case ASSIGN -> desk.assign(act, task.department.head().actor().id());
            case START -> desk.start(act);
            case PAUSE -> desk.pause(act, why, null);
            case RESUME -> desk.resume(act);
            case HAND_BACK -> desk.handBack(act, why);
            case AGREE_WITHDRAWAL -> desk.agreeWithdrawal(act);
            case REFUSE_WITHDRAWAL -> desk.refuseWithdrawal(act, why);
            case FEED_BACK -> desk.feedBack(act, feedback(shown.choice()));
            case ORDER, REDO, WITHDRAW, REMIND -> throw new IllegalArgumentException(action + " is the butler's");
        }
    }

    private static FeedbackForm feedback(int choice) {
        Outcome outcome = Outcome.values()[choice % Outcome.values().length];
        return new FeedbackForm(outcome, "说明", 30, null, Map.of(), List.of(), List.of());
    }

    /** One to three more tasks; each waits for none, some or all of those before it. */
    private List<ExpectedTask> furtherTasks(int choice) {
        int first = expected.tasks.size() + 1;
        List<ExpectedTask> further = new ArrayList<>();
        for (int i = 0; i <= choice % 3; i++) {
            int position = first + i;
            Set<Integer> after = new TreeSet<>();
            for (int earlier = 1; earlier < position; earlier++) {
                if ((choice >> (earlier + 3 * i) & 1) == 1) {
                    after.add(earlier);
                }
            }
            further.add(new ExpectedTask(
                    Ids.next(),
                    position,
                    after,
                    house.departments.get((choice / 7 + i) % house.departments.size()),
                    expected.timeline::add));
        }
        return further;
    }

    private static TaskPlan plan(ExpectedTask task) {
        return new TaskPlan(
                task.id, task.department.id(), "事项 " + task.position, null, task.after, 15, 60, null, Set.of(), null);
    }
}
