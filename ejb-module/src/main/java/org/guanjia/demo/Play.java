package org.guanjia.demo;

import static org.guanjia.demo.DemoEstate.ZONE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.dispatch.TaskView;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.DisturbancePlan;
import org.guanjia.household.NewPerson;
import org.guanjia.jms.Outcome;
import org.guanjia.promise.PromiseKind;
import org.guanjia.promise.PromisePlan;
import org.guanjia.quality.AnswerKind;
import org.guanjia.quality.Marks;
import org.guanjia.quality.VisitResult;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Priority;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.Ids;
import org.guanjia.staff.DepartmentKind;

/** One story on its way: its time, its people, and the acts of which plots are made. */
final class Play {

    private static final String MANAGER = "manager";
    private static final int REMINDERS = 3;
    private static final Duration REST = Duration.ofHours(3);
    private static final int EVENING = 22;
    private static final int MORNING = 8;
    private static final int NIGHT = 24 - EVENING + MORNING;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final String SOLD_OUT = "多方联系仍无余位，已向业主说明并给出替代方案。";
    private static final String CHANGED_MIND = "业主来电：计划有变，不需要了。";

    private final Story story;
    private final ServiceItemView item;
    private final ButlerRole butler;
    private final FieldRole field;
    private final Messenger messenger;
    private final NewPerson owner;
    private final Random random;
    private final Filling filling;
    private final UUID requestId = Ids.next();
    private final Map<UUID, String> executors = new HashMap<>();
    private List<TaskPlan> plans = List.of();
    private String reason;
    private Instant at;

    Play(Story story, ServiceItemView item, ButlerRole butler, FieldRole field, Messenger messenger) {
        this.story = story;
        this.item = item;
        this.butler = butler;
        this.field = field;
        this.messenger = messenger;
        this.owner = Neighbourhood.contact(story.home());
        this.random = new Random(story.name().hashCode());
        this.filling = new Filling(story.begins().atZone(ZONE), owner, random);
        this.at = story.begins();
    }

    // the butler

    /** Takes the request; where nothing speaks against it its tasks are ordered at once, and reach their departments. */
    Play take() {
        takeAndLeaveToTheRelay();
        carry();
        return this;
    }

    /** The same, but the orders wait for the relay. */
    Play takeAndLeaveToTheRelay() {
        plans = story.wish().gate() == null ? plan() : List.of();
        return takeAlone();
    }

    /** Takes the request and leaves the splitting for later. */
    Play takeAlone() {
        PromisePlan promise = oneIn(2) ? promise() : null;
        butler.take(
                butlerCue(),
                new TakeRequest(
                        requestId,
                        story.home().id(),
                        owner.id(),
                        item.id(),
                        oneIn(4) ? IntakeChannel.MESSAGE : oneIn(5) ? IntakeChannel.IN_PERSON : IntakeChannel.PHONE,
                        oneIn(8) ? Priority.URGENT : Priority.NORMAL,
                        story.wish().subject(),
                        story.wish().words(),
                        filling.filled(story.wish().answers(), at.atZone(ZONE)),
                        oneIn(4) ? at.plus(Duration.ofHours(2L + random.nextInt(5))) : null,
                        story.wish().gateOrClear(),
                        plans,
                        List.of(),
                        promise));
        if (promise != null && promise.dueAt().isBefore(story.present())) {
            settle(promise);
        }
        return this;
    }

    private PromisePlan promise() {
        Instant due =
                at.plus(Duration.ofMinutes(30L + 15L * random.nextInt(15))).truncatedTo(ChronoUnit.MINUTES);
        return oneIn(3)
                ? new PromisePlan(Ids.next(), PromiseKind.REPORT, "首次进展", due)
                : new PromisePlan(Ids.next(), PromiseKind.CALL_BACK, any("具体怎么安排", "大概多少费用", null), due);
    }

    /** Nearly always it is kept; of what was broken something is left to be made good. */
    private void settle(PromisePlan promise) {
        Instant kept = promise.dueAt().minus(Duration.ofMinutes(1L + random.nextInt(25)));
        Instant good = promise.dueAt().plus(Duration.ofMinutes(10L + random.nextInt(50)));
        if (!oneIn(15)) {
            butler.keep(new ButlerRole.Cue(kept, story.butler(), requestId), promise.id());
        } else if (good.isBefore(story.present())) {
            butler.makeGood(
                    new ButlerRole.Cue(good, story.butler(), requestId), promise.id(), "当时在陪同业主验房，未能脱身；已致歉并说明。");
        }
    }

    Play letPassAndOrder() {
        pass(10, 60);
        butler.letPass(new ButlerRole.Cue(at, MANAGER, requestId), story.wish().verdict());
        pass(2, 10);
        plans = plan();
        butler.order(butlerCue(), plans);
        carry();
        return this;
    }

    Play orderAgain() {
        pass(5, 20);
        butler.orderAgain(butlerCue(), first(), "已补充说明，并与业主重新约好时间，请继续安排。");
        carry();
        return this;
    }

    Play withdraw() {
        pass(5, 20);
        butler.withdraw(butlerCue(), first(), CHANGED_MIND);
        carry();
        return this;
    }

    /** Withdraws all tasks, those first that wait for others, and cancels. */
    Play cancel() {
        pass(3, 12);
        for (int position = plans.size(); position >= 1; position--) {
            butler.withdraw(butlerCue(), tasks().get(position - 1), CHANGED_MIND);
            carry();
        }
        pass(1, 4);
        butler.cancel(butlerCue(), CHANGED_MIND);
        return this;
    }

    Play sendBack() {
        pass(10, 60);
        butler.sendBack(butlerCue(), first(), story.wish().redo());
        carry();
        return this;
    }

    Play reopen() {
        pass(60, 600);
        butler.reopen(butlerCue(), story.wish().redo());
        pass(1, 5);
        butler.sendBack(butlerCue(), first(), story.wish().redo());
        carry();
        return this;
    }

    Play remindOwner() {
        pass(240, 480);
        butler.remindOwner(butlerCue());
        return this;
    }

    Play confirmTacitly() {
        for (int i = 0; i < REMINDERS; i++) {
            remindOwner();
        }
        pass(600, 900);
        butler.confirm(butlerCue(), new Confirmation(ConfirmationKind.TACIT, null));
        return this;
    }

    Play confirm() {
        pass(5, 90);
        if (oneIn(3)) {
            butler.note(butlerCue(), "已现场核实，并向业主说明处理结果。");
            pass(2, 10);
        }
        ConfirmationKind kind = oneIn(3)
                ? ConfirmationKind.IN_PERSON
                : oneIn(4) ? ConfirmationKind.IN_WRITING : ConfirmationKind.BY_PHONE;
        butler.confirm(butlerCue(), new Confirmation(kind, oneIn(3) ? "很满意，辛苦了。" : null));
        return this;
    }

    /** Closes; what was not met as a whole has the reason that the department told. */
    Play close() {
        pass(2, 30);
        butler.close(butlerCue(), reason);
        rate();
        return this;
    }

    /** Two owners of three say what they think; what was bad is answered by a visit, the latest not yet. */
    private void rate() {
        Random mood = new Random(requestId.hashCode());
        Instant said = at.plus(Duration.ofMinutes(5L + mood.nextInt(40)));
        if (mood.nextInt(3) == 0 || said.isAfter(story.present())) {
            return;
        }
        boolean bad = mood.nextInt(12) == 0;
        int usual = 4 + mood.nextInt(2);
        butler.rate(
                new ButlerRole.Cue(said, story.butler(), requestId),
                mood.nextInt(3) == 0 ? AnswerKind.IN_PERSON : AnswerKind.PHONE,
                bad
                        ? new Marks(3, 1 + mood.nextInt(2), 3, 4, "等的时间太长，中间也没有人告诉我进展。")
                        : new Marks(usual, 3 + mood.nextInt(3), usual, 5, mood.nextInt(4) == 0 ? "处理得很周到。" : null));
        Instant visited = said.plus(Duration.ofHours(2L + mood.nextInt(18)));
        if (bad && visited.isBefore(story.present())) {
            butler.visit(
                    new ButlerRole.Cue(visited, story.butler(), requestId),
                    mood.nextInt(5) == 0 ? VisitResult.UNSETTLED : VisitResult.SETTLED,
                    "已登门致歉，说明原因，并约定以后每半小时通报一次进展。");
        }
    }

    // the departments

    /** Every department does its part, as it is ordered. */
    Play serve() {
        for (TaskView task = nextOrdered(); task != null; task = nextOrdered()) {
            accept(task);
            start(task);
            feedBack(task);
        }
        return this;
    }

    Play accept() {
        accept(first());
        return this;
    }

    Play start() {
        start(first());
        return this;
    }

    /** Somebody begins with what is ordered next, and is still at it. */
    Play startNext() {
        TaskView task = nextOrdered();
        accept(task);
        start(task);
        return this;
    }

    Play pause() {
        pass(5, 20);
        field.pause(fieldCue(first()), any("OWNER_AWAY", "OWNER_ASKED", "WAITS_FOR_PARTS", "QUIET_HOURS"), REST);
        carry();
        return this;
    }

    Play resume() {
        pass(60, 300);
        field.resume(fieldCue(first()));
        carry();
        return this;
    }

    Play refuse() {
        pass(3, 15);
        field.refuse(fieldCue(first()), any("UNCLEAR", "NO_HANDS", "NO_SKILL"));
        carry();
        return this;
    }

    Play handBack() {
        pass(10, 40);
        field.handBack(fieldCue(first()), any("NEEDS_SPECIALIST", "SHIFT_ENDS", "NO_ENTRY"));
        carry();
        return this;
    }

    Play refuseWithdrawal() {
        pass(2, 10);
        field.refuseWithdrawal(fieldCue(first()), any("ALREADY_BOUGHT", "CANNOT_STOP"));
        carry();
        return this;
    }

    Play feedBack() {
        feedBack(first());
        return this;
    }

    /** Only a part could be done; the wish says which. */
    Play feedBackInPart() {
        Wish.Done done = done(first());
        feedBack(
                first(),
                Outcome.IN_PART,
                new Wish.Done(story.wish().shortfall(), 0, done.minutes(), done.cost(), done.answers()));
        return this;
    }

    Play feedBackNotDone() {
        feedBack(first(), Outcome.NOT_DONE, new Wish.Done(SOLD_OUT, 0, 40, BigDecimal.ZERO, Map.of()));
        return this;
    }

    /** Brings to the other side what was sent. */
    private void carry() {
        if (!plans.isEmpty()) {
            messenger.carry(at, plans.stream().map(TaskPlan::id).toList());
        }
    }

    private void accept(TaskView task) {
        pass(1, 12);
        field.accept(fieldCue(task));
        carry();
    }

    private void start(TaskView task) {
        pass(3 + days(task) * MINUTES_A_DAY, 25 + days(task) * MINUTES_A_DAY);
        field.start(fieldCue(task));
        carry();
    }

    private int days(TaskView task) {
        return done(task).days();
    }

    private void feedBack(TaskView task) {
        feedBack(task, Outcome.DONE, done(task));
    }

    private Wish.Done done(TaskView task) {
        return story.wish().steps().get(task.position() - 1);
    }

    private void feedBack(TaskView task, Outcome outcome, Wish.Done done) {
        reason = outcome == Outcome.DONE ? reason : done.words();
        pass(done.minutes(), done.minutes() + 20);
        field.feedBack(fieldCue(task), outcome, done, filling.filled(done.answers(), at.atZone(ZONE)), random);
        carry();
    }

    private TaskView nextOrdered() {
        return tasks().stream()
                .filter(task -> task.status() == TaskStatus.ORDERED)
                .findFirst()
                .orElse(null);
    }

    private TaskView first() {
        return tasks().get(0);
    }

    private List<TaskView> tasks() {
        return butler.look(butlerCue()).tasks();
    }

    private List<TaskPlan> plan() {
        List<TaskPlan> planned = new ArrayList<>();
        item.steps().forEach(step -> planned.add(plan(step, planned)));
        return planned;
    }

    private TaskPlan plan(ServiceStep step, List<TaskPlan> before) {
        Integer doneMinutes = step.doneMinutes() == null ? item.targets().doneMinutes() : step.doneMinutes();
        return new TaskPlan(
                Ids.next(),
                DemoStaff.department(story.home().row().estate(), step.department()),
                step.titleZh(),
                null,
                step.after(),
                item.targets().acceptMinutes(),
                doneMinutes,
                step.feedbackForm(),
                step.evidence(),
                step.disturbs() == null ? null : disturbing(step.disturbs(), before));
    }

    /** Whoever comes after others comes with them. What is open has its visit ahead; beyond the budget the owner has asked for it. */
    private DisturbancePlan disturbing(DisturbanceKind kind, List<TaskPlan> before) {
        UUID joins = before.stream()
                .filter(other -> other.disturbs() != null && other.disturbs().kind() == kind)
                .map(TaskPlan::id)
                .findFirst()
                .orElse(null);
        boolean hasTime =
                joins == null && kind == DisturbanceKind.VISIT && story.plot().isOpen();
        return new DisturbancePlan(kind, hasTime ? visitAhead() : null, joins, "业主来电催办，已征得同意");
    }

    /** Tomorrow or the day after, in the morning or in the afternoon: by the story's name, so that nothing else is drawn otherwise. */
    private Instant visitAhead() {
        int choice = Math.floorMod(story.name().hashCode(), 4);
        return story.present()
                .atZone(ZONE)
                .toLocalDate()
                .plusDays(1L + choice / 2)
                .atTime(choice % 2 == 0 ? 10 : 15, 0)
                .atZone(ZONE)
                .toInstant();
    }

    private ButlerRole.Cue butlerCue() {
        return new ButlerRole.Cue(at, story.butler(), requestId);
    }

    /** Whoever begins with a task stays with it; at the butler desk that is the butler. */
    private FieldRole.Cue fieldCue(TaskView task) {
        String executor = executors.computeIfAbsent(task.id(), id -> {
            UUID desk = DemoStaff.department(story.home().row().estate(), DepartmentKind.BUTLER_DESK);
            return task.departmentId().equals(desk)
                    ? story.butler()
                    : any(DemoStaff.usernames(task.departmentId()).toArray(String[]::new));
        });
        return new FieldRole.Cue(at, executor, task.id());
    }

    /** Time passes, but not beyond the present; what has time until then rests at night. */
    private void pass(int leastMinutes, int mostMinutes) {
        long seconds = 60L * leastMinutes + random.nextInt(60 * (mostMinutes - leastMinutes) + 1);
        Instant later = at.plusSeconds(seconds);
        if (!story.plot().isOpen()) {
            later = afterTheNight(later.atZone(ZONE)).toInstant();
        }
        at = later.isAfter(story.present()) ? story.present() : later;
    }

    private static ZonedDateTime afterTheNight(ZonedDateTime time) {
        if (time.getHour() >= EVENING) {
            return time.plusHours(NIGHT);
        }
        return time.getHour() < MORNING ? time.withHour(MORNING) : time;
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
