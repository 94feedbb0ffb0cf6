package org.guanjia.bench.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.guanjia.bench.past.Town.Home;
import org.guanjia.bench.past.Town.Team;
import org.guanjia.bench.past.Town.Worker;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockState;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.TargetState;
import org.guanjia.calendar.model.ClockLink;
import org.guanjia.delivery.Flow;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.estate.LifePhase;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.jms.ButlerLine;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.TaskOrder;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Fulfilment;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.Judgement;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestStatus;
import org.guanjia.request.model.SubjectPairs;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes requests down as the product would have left them: with origin, tasks, work orders on the other side, feedback,
 * clocks, timeline, and the letters and receipts that retention has not taken away yet.
 */
final class Chronicle {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration SENT_KEPT = Duration.ofDays(30);
    private static final Duration RECEIVED_KEPT = Duration.ofDays(90);
    private static final List<Integer> DONE_MINUTES = List.of(240, 480, 1440, 2880);
    /** Beyond the present, which is cut to the hour. */
    private static final Duration TOLD_BY = Duration.ofHours(2);

    private static final int ACCEPT_MINUTES = 30;
    private static final int FEWEST_TASKS = 2;
    private static final int MOST_TASKS = 4;
    private static final int PERCENT = 100;
    private static final String SYSTEM = "guanjia";

    private final Map<NumberOf, Integer> numbers = new HashMap<>();
    private final Rows rows;
    private final Instant now;
    private final List<UUID> items;

    /** The count of requests of an estate on one day. */
    private record NumberOf(UUID estate, LocalDate day) {}

    /**
     * Begins to write.
     *
     * @param items the services that are asked for
     */
    Chronicle(Rows rows, List<UUID> items, Instant now) {
        this.rows = rows;
        this.items = items;
        this.now = now;
    }

    /** One request that is over: of a hundred, ninety-two are closed. */
    void over(Town town, Instant at, SplittableRandom random) {
        int chance = random.nextInt(PERCENT);
        RequestStatus status =
                chance < 92 ? RequestStatus.CLOSED : chance < 97 ? RequestStatus.CANCELLED : RequestStatus.DECLINED;
        new Story(town, at, status, random).write();
    }

    /** One request that goes on: most are with the departments. */
    void open(Town town, Instant at, SplittableRandom random) {
        int chance = random.nextInt(PERCENT);
        RequestStatus status;
        if (chance < 60) {
            status = RequestStatus.IN_SERVICE;
        } else if (chance < 75) {
            status = RequestStatus.FED_BACK;
        } else if (chance < 80) {
            status = RequestStatus.CONFIRMED;
        } else if (chance < 90) {
            status = RequestStatus.ACCEPTED;
        } else {
            status = chance < 97 ? RequestStatus.SUBMITTED : RequestStatus.REFERRED;
        }
        new Story(town, at, status, random).write();
    }

    /** Writes what only the end knows: how many requests each day had. */
    void end() {
        numbers.forEach((number, last) -> rows.add(Table.REQUEST_NUMBER, number.estate(), number.day(), last));
    }

    /** One request, while it is written. */
    private final class Story {

        private final Town town;
        private final Instant at;
        private final RequestStatus status;
        private final SplittableRandom random;
        private final UUID id;
        private final Home home;
        private final Worker butler;
        private final LifePhase phase;
        private final String number;
        private final int doneMinutes;
        private final Instant ended;
        private Instant last;
        private UUID lastFeedback;

        Story(Town town, Instant at, RequestStatus status, SplittableRandom random) {
            this.town = town;
            this.at = at;
            this.status = status;
            this.random = random;
            id = BenchIds.at(at, random);
            home = any(town.homes());
            butler = home.post().butler();
            LocalDate day = at.atZone(ZONE).toLocalDate();
            phase = town.phaseOn(day);
            number = "%s%s-%03d"
                    .formatted(
                            town.code(), DAY.format(day), numbers.merge(new NumberOf(town.id(), day), 1, Integer::sum));
            doneMinutes = any(DONE_MINUTES);
            ended = status.isOver() ? at.plusSeconds(3_600 + random.nextInt(doneMinutes * 60)) : now;
            last = at;
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private boolean isAtLeast(RequestStatus reached) {
            return status.ordinal() >= reached.ordinal();
        }

        void write() {
            boolean closed = status == RequestStatus.CLOSED;
            boolean dispatched = isAtLeast(RequestStatus.IN_SERVICE) && (!status.isOver() || closed);
            tell("request.submitted", butler, at, Map.of());
            if (isAtLeast(RequestStatus.ACCEPTED) && status != RequestStatus.DECLINED) {
                tell("request.accepted", butler, at, Map.of());
            }
            if (dispatched) {
                int tasks = FEWEST_TASKS + random.nextInt(MOST_TASKS - FEWEST_TASKS + 1);
                for (int position = 1; position <= tasks; position++) {
                    task(position, status == RequestStatus.IN_SERVICE ? underWay(position) : TaskStatus.FED_BACK);
                }
            }
            rows.add(
                    Table.ORIGIN,
                    id,
                    "REQUEST",
                    town.id(),
                    number,
                    home.label(),
                    "按门铃即可",
                    home.post().name(),
                    home.post().phone(),
                    closed,
                    lastFeedback,
                    2);
            request(closed);
            clock(ClockKind.REQUEST, id, at, status.isOver() ? ended : null);
            boolean fedBack = isAtLeast(RequestStatus.FED_BACK) && (!status.isOver() || closed);
            target(
                    ClockKind.REQUEST,
                    id,
                    null,
                    Milestone.DONE,
                    null,
                    doneMinutes,
                    fedBack ? last : null,
                    status.isOver());
        }

        /** Of tasks under way; the first is never fed back, or the request would be. */
        private TaskStatus underWay(int position) {
            List<TaskStatus> possible = new ArrayList<>(List.of(
                    TaskStatus.ORDERED,
                    TaskStatus.ORDERED,
                    TaskStatus.ACCEPTED,
                    TaskStatus.IN_PROGRESS,
                    TaskStatus.IN_PROGRESS,
                    TaskStatus.PAUSED));
            if (position > 1) {
                possible.addAll(List.of(TaskStatus.FED_BACK, TaskStatus.FED_BACK, TaskStatus.HANDED_BACK));
            }
            return any(possible);
        }

        private void request(boolean closed) {
            boolean confirmed = closed || status == RequestStatus.CONFIRMED;
            Fulfilment fulfilment =
                    closed ? (random.nextInt(PERCENT) < 95 ? Fulfilment.MET : Fulfilment.PARTLY_MET) : null;
            Instant confirmedAt = confirmed ? last.plusSeconds(60) : null;
            if (confirmed) {
                tell("request.confirmed.BY_PHONE", butler, confirmedAt, Map.of());
            }
            if (status.isOver()) {
                tell("request." + status.name().toLowerCase(Locale.ROOT), butler, ended, Map.of());
            }
            boolean unmet = fulfilment == Fulfilment.PARTLY_MET || status.isOver() && !closed;
            String subject = Words.subject(random);
            SubjectPairs.of(subject).forEach(pair -> rows.add(Table.REQUEST_PAIR, town.id(), pair, at, id));
            rows.add(
                    Table.REQUEST,
                    id,
                    number,
                    town.id(),
                    phase,
                    home.unit(),
                    home.person(),
                    home.post().id(),
                    any(items),
                    any(List.of(IntakeChannel.values())),
                    random.nextInt(PERCENT) < 8 ? Priority.URGENT : Priority.NORMAL,
                    subject,
                    null,
                    "{}",
                    1,
                    doneMinutes,
                    status,
                    Judgement.YES,
                    Judgement.YES,
                    Judgement.YES,
                    unmet ? "业主另有安排" : null,
                    at,
                    butler.id(),
                    0,
                    confirmed ? ConfirmationKind.BY_PHONE : null,
                    confirmedAt,
                    fulfilment,
                    closed ? ended : null,
                    false,
                    closed,
                    4,
                    status.isOver() ? null : at.plusSeconds(doneMinutes * 60L));
        }

        private void task(int position, TaskStatus reached) {
            UUID task = BenchIds.at(at, random);
            Team team = any(town.teams());
            Worker executor = isTaken(reached) ? any(team.people()) : null;
            String title = Words.task(random);
            Instant fedBackAt = reached == TaskStatus.FED_BACK
                    ? at.plus(Duration.between(at, ended)
                            .multipliedBy(1 + random.nextInt(8))
                            .dividedBy(10))
                    : null;
            UUID feedback = fedBackAt == null ? null : BenchIds.at(fedBackAt, random);
            tellOfTask("task.ordered", task, position, team, butler, at, Map.of());
            rows.add(
                    Table.TASK,
                    task,
                    id,
                    status == RequestStatus.CLOSED,
                    town.id(),
                    team.id(),
                    phase,
                    position,
                    "[]",
                    title,
                    ACCEPT_MINUTES,
                    doneMinutes,
                    "[]",
                    reached,
                    1,
                    at,
                    at,
                    executor == null ? null : executor.name(),
                    needsReason(reached) ? "业主不在家" : null,
                    false,
                    feedback,
                    4);
            Feedback given = null;
            if (feedback != null) {
                given = new Feedback(feedback, Outcome.DONE, "已按要求办理", 25, null, Map.of(), List.of());
                feedback(task, given, executor, fedBackAt);
                tellOfTask("task.fedBack", task, position, team, executor, fedBackAt, Map.of("outcome", "DONE"));
                if (fedBackAt.isAfter(last)) {
                    last = fedBackAt;
                    lastFeedback = feedback;
                }
            }
            workOrder(task, position, title, team, executor, reached, given, fedBackAt);
            clock(ClockKind.TASK, task, at, fedBackAt);
            target(
                    ClockKind.TASK,
                    task,
                    team.id(),
                    Milestone.ACCEPTED,
                    ACCEPT_MINUTES,
                    ACCEPT_MINUTES,
                    isTaken(reached) ? at : null,
                    false);
            target(
                    ClockKind.TASK,
                    task,
                    team.id(),
                    Milestone.DONE,
                    doneMinutes,
                    doneMinutes,
                    fedBackAt,
                    reached.isReturned());
        }

        private static boolean isTaken(TaskStatus reached) {
            return reached != TaskStatus.ORDERED;
        }

        private static boolean needsReason(TaskStatus reached) {
            return reached == TaskStatus.PAUSED || reached == TaskStatus.HANDED_BACK;
        }

        private void feedback(UUID task, Feedback given, Worker executor, Instant fedBackAt) {
            rows.add(
                    Table.FEEDBACK,
                    given.id(),
                    task,
                    id,
                    given.outcome(),
                    given.words(),
                    given.minutes(),
                    null,
                    "{}",
                    "[]",
                    executor.name(),
                    fedBackAt,
                    fedBackAt);
        }

        private void workOrder(
                UUID task,
                int position,
                String title,
                Team team,
                Worker executor,
                TaskStatus reached,
                Feedback given,
                Instant fedBackAt) {
            String order = JSON.writeValueAsString(new TaskOrder(
                    task,
                    1,
                    OrderKind.DO,
                    id,
                    number,
                    town.id(),
                    team.id(),
                    position,
                    title,
                    null,
                    home.label(),
                    "按门铃即可",
                    new ButlerLine(home.post().name(), home.post().phone()),
                    at.plusSeconds(ACCEPT_MINUTES * 60L),
                    at.plusSeconds(doneMinutes * 60L),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    butler.name(),
                    at,
                    null));
            WorkOrderStatus there =
                    reached == TaskStatus.ORDERED ? WorkOrderStatus.RECEIVED : WorkOrderStatus.valueOf(reached.name());
            boolean started = isTaken(reached) && reached != TaskStatus.ACCEPTED;
            rows.add(
                    Table.WORK_ORDER,
                    task,
                    town.id(),
                    team.id(),
                    order,
                    number,
                    position,
                    title,
                    home.label(),
                    "按门铃即可",
                    false,
                    there,
                    there.isInHand(),
                    there.isInHand() ? at.plusSeconds(60L * (isTaken(reached) ? doneMinutes : ACCEPT_MINUTES)) : null,
                    executor == null ? null : executor.id(),
                    executor == null ? null : executor.name(),
                    needsReason(reached) ? "业主不在家" : null,
                    false,
                    at,
                    started ? at.plusSeconds(1_800) : null,
                    fedBackAt,
                    given == null ? null : JSON.writeValueAsString(given),
                    said(reached),
                    said(reached));
            log(task, at, "ORDER", null, butler.name());
            if (given != null) {
                log(task, fedBackAt, "FEED_BACK", executor.id(), executor.name());
            }
            traffic(task, team, order, said(reached));
        }

        /** The number of messages that a department has sent when a task has come so far. */
        private static int said(TaskStatus reached) {
            return switch (reached) {
                case ORDERED -> 1;
                case ACCEPTED -> 2;
                case IN_PROGRESS -> 3;
                default -> 4;
            };
        }

        private void log(UUID task, Instant when, String action, UUID by, String name) {
            rows.add(Table.WORK_ORDER_LOG, BenchIds.at(when, random), task, when, action, by, name, null);
        }

        private void traffic(UUID task, Team team, String order, int answers) {
            rows.add(Table.INBOX_STREAM, task, Flow.DISPATCH, 1, 0);
            rows.add(Table.INBOX_STREAM, task, Flow.FEEDBACK, answers, 0);
            UUID letter = BenchIds.at(at, random);
            if (at.isAfter(now.minus(SENT_KEPT))) {
                rows.add(
                        Table.SENT_MESSAGE,
                        letter,
                        Flow.DISPATCH,
                        Destinations.dispatch(team.channel()),
                        task,
                        1,
                        "TaskOrder.DO",
                        order,
                        town.id(),
                        team.id(),
                        at,
                        at,
                        at);
            }
            if (at.isAfter(now.minus(RECEIVED_KEPT))) {
                rows.add(Table.INBOX, letter, Flow.DISPATCH, at);
                for (int i = 0; i < answers; i++) {
                    rows.add(Table.INBOX, BenchIds.at(at, random), Flow.FEEDBACK, at);
                }
            }
        }

        private void clock(ClockKind kind, UUID owner, Instant from, Instant stopped) {
            rows.add(
                    Table.CLOCK_LINK,
                    kind,
                    owner,
                    from,
                    stopped == null ? ClockLink.OPEN : stopped,
                    null,
                    town.id(),
                    ClockState.RUNNING,
                    stopped == null ? 0 : 1);
            if (stopped != null) {
                rows.add(
                        Table.CLOCK_LINK,
                        kind,
                        owner,
                        stopped,
                        ClockLink.OPEN,
                        stopped,
                        town.id(),
                        ClockState.CLOSED,
                        0);
            }
        }

        private void target(
                ClockKind kind,
                UUID owner,
                UUID department,
                Milestone milestone,
                Integer counted,
                int minutes,
                Instant met,
                boolean over) {
            Instant due = at.plusSeconds(minutes * 60L);
            TargetState state;
            if (met != null) {
                state = TargetState.MET;
            } else if (over) {
                state = TargetState.DROPPED;
            } else {
                // what a server that starts on this would tell first was told already
                state = due.isBefore(now.plus(TOLD_BY)) ? TargetState.MISSED : TargetState.RUNNING;
            }
            rows.add(
                    Table.CLOCK_TARGET,
                    owner,
                    kind,
                    milestone,
                    town.id(),
                    department,
                    counted,
                    at,
                    state,
                    due,
                    state == TargetState.MISSED ? due : null,
                    met,
                    1);
        }

        private void tellOfTask(
                String fact, UUID task, int position, Team team, Worker by, Instant when, Map<String, String> more) {
            Map<String, String> details = new HashMap<>(more);
            details.put("task", task.toString());
            details.put("position", String.valueOf(position));
            details.put("department", team.id().toString());
            tell(fact, by, when, details);
        }

        private void tell(String fact, Worker by, Instant when, Map<String, String> details) {
            UUID entry = BenchIds.at(when, random);
            rows.add(
                    Table.TIMELINE_ENTRY,
                    entry,
                    town.id(),
                    "REQUEST",
                    id,
                    fact,
                    by == null ? "SYSTEM" : "EMPLOYEE",
                    by == null ? null : by.id(),
                    by == null ? SYSTEM : by.name(),
                    when,
                    when,
                    JSON.writeValueAsString(details));
            if (fact.equals("task.fedBack")) {
                rows.add(Table.TIMELINE_WORDS, entry, "已按要求办理");
            }
        }
    }
}
