package org.guanjia.loop;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts in the database, by SQL alone, what must hold for a request whatever happened, and what is expected of it. */
final class LedgerCheck {

    private static final String OPEN = "timestamp with time zone '9999-12-31 00:00:00+00'";

    private static final String WHAT =
            "status, withdrawal asked, orders, received; status of the work order, asked to stop, news;"
                    + " clock, what is to be done in time, feedback, unanswered orders, dead letters";

    private static final String TASKS = """
            select t.id, t.status, t.withdrawal_asked, t.order_sequence, t.received_at is not null as received, w.status as work_status,
                w.withdrawal_asked as asked_to_stop, w.progress_sequence,
                (select c.state from clock_link c
                    where c.owner_kind = 'TASK' and c.owner_id = t.id and c.valid_until = %s) as clock,
                (select d.state from clock_target d where d.owner_id = t.id and d.milestone = 'DONE') as target,
                (select count(*) from feedback f where f.task_id = t.id) as feedback,
                (select count(*) from unanswered_order u where u.subject = t.id) as unanswered,
                (select count(*) from dead_letter d where d.subject = t.id) as dead
            from task t left join work_order w on w.id = t.id where t.origin_id = ?
            """.formatted(OPEN);

    private static final String STREAMS =
            "select t.id, " + stream("DISPATCH") + ", " + stream("FEEDBACK") + " from task t where t.origin_id = ?";

    private static final String LOGS = "select l.work_order_id, l.action from work_order_log l"
            + " join task t on t.id = l.work_order_id where t.origin_id = ?";

    /** Each word stands once in the outbox or among what was sent, and was taken in once or waits for its turn. */
    private static String stream(String flow) {
        String here = " x where x.subject = t.id and x.flow = '" + flow + "')";
        return """
                (select count(*) from outbox{here} + (select count(*) from sent_message{here} as put_{flow},
                (select count(distinct x.id) from (select id, subject, flow from outbox
                    union all select id, subject, flow from sent_message){here} as different_{flow},
                coalesce((select x.last_sequence from inbox_stream{here}, 0) as taken_{flow},
                coalesce((select cast(x.parked as bigint) from inbox_stream{here}, 0) as parked_{flow}""".replace("{here}", here).replace("{flow}", flow);
    }

    private final House house;
    private final ExpectedRequest expected;
    private List<String> timelineSeen = List.of();

    LedgerCheck(House house, ExpectedRequest expected) {
        this.house = house;
        this.expected = expected;
    }

    void holds() {
        nothingClosesEarly();
        whatWaitsIsOrderedOnlyAfterwards();
        theRequestStandsAsExpected();
        theTasksStandAsExpected();
        theTimelineHasEachActOnceAndOnlyGrows();
    }

    /**
     * Once nothing is on its way. What the department gave back it holds no more: the butler withdraws that without a word to
     * it.
     */
    void bothSidesKnowTheSame() {
        assertThat(rows("""
                        select t.position, t.status, w.status from task t left join work_order w on w.id = t.id
                        where t.origin_id = ?
                          and coalesce(w.status, 'NONE') <> case t.status when 'ORDERED' then 'RECEIVED'
                                when 'PLANNED' then 'NONE' else t.status end
                          and not (t.status = 'WITHDRAWN' and coalesce(w.status, 'NONE') in ('NONE', 'REFUSED', 'HANDED_BACK'))
                        """))
                .as("tasks of which the two sides think differently")
                .isEmpty();
        assertThat(rows("""
                        select t.position from task t join work_order w on w.id = t.id
                        where t.origin_id = ? and w.withdrawal_asked <> t.withdrawal_asked
                        """)).as("withdrawals that one side alone waits for").isEmpty();
        assertThat(rows("select o.subject from outbox o join task t on t.id = o.subject where t.origin_id = ?"))
                .isEmpty();
        assertThat(
                        rows(
                                "select p.sequence from parked_message p join task t on t.id = p.subject where t.origin_id = ?"))
                .isEmpty();
        assertThat(rows("select u.sequence from unanswered_order u join task t on t.id = u.subject"
                        + " join work_order w on w.id = t.id where t.origin_id = ? and not w.withdrawal_asked"))
                .as("orders without an answer, but for withdrawals that wait for a person")
                .isEmpty();
    }

    private void nothingClosesEarly() {
        assertThat(rows("""
                        select r.number from request r where r.id = ? and r.status = 'CLOSED' and (
                            r.confirmed_at is null or r.confirmation_kind is null or r.closed_at is null
                            or exists (select 1 from task t where t.origin_id = r.id
                                and t.status not in ('FED_BACK', 'WITHDRAWN'))
                            or exists (select 1 from task t where t.origin_id = r.id and t.status = 'FED_BACK'
                                and not exists (select 1 from feedback f where f.id = t.feedback_id and f.task_id = t.id))
                            or not exists (select 1 from task t where t.origin_id = r.id and t.status = 'FED_BACK')
                            or not exists (select 1 from timeline_entry e where e.origin_id = r.id
                                and e.fact like 'request.confirmed.%'))
                        """)).as("closed early").isEmpty();
    }

    private void whatWaitsIsOrderedOnlyAfterwards() {
        List<UUID> ordered = uuids("select id from task where origin_id = ? and order_sequence > 0");
        List<UUID> cameBack = uuids("""
                select t.id from task t where t.origin_id = ? and exists (
                    select 1 from timeline_entry e where e.origin_id = t.origin_id
                        and e.fact in ('task.fedBack', 'task.withdrawn')
                        and cast(e.details as varchar) like '%' || cast(t.id as varchar) || '%')
                """);
        for (ExpectedTask task : expected.tasks) {
            if (ordered.contains(task.id)) {
                assertThat(cameBack)
                        .as("back before task " + task.position + " was ordered")
                        .containsAll(task.after.stream()
                                .map(earlier -> expected.tasks.get(earlier - 1).id)
                                .toList());
            }
        }
    }

    private List<UUID> uuids(String query) {
        return rows(query).stream().map(row -> (UUID) row[0]).toList();
    }

    private void theRequestStandsAsExpected() {
        assertThat(one("select status from request where id = ?"))
                .as("status of the request")
                .isEqualTo(expected.status().name());
        assertThat(one("select state from clock_link where owner_kind = 'REQUEST' and owner_id = ? and valid_until = "
                        + OPEN))
                .as("clock of the request")
                .isEqualTo(expected.isOver() ? "CLOSED" : "RUNNING");
    }

    private void theTasksStandAsExpected() {
        Map<UUID, Object[]> shown = byTask(TASKS);
        assertThat(shown).as("tasks").hasSameSizeAs(expected.tasks);
        Map<UUID, Object[]> heard = byTask(STREAMS);
        Map<UUID, List<String>> logged = rows(LOGS).stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (String) row[1], toList())));
        for (ExpectedTask task : expected.tasks) {
            assertThat(withoutId(shown.get(task.id)))
                    .as("task " + task.position + ": " + WHAT)
                    .containsExactly(
                            task.status().name(),
                            task.isWithdrawalPending(),
                            (long) task.orders.said(),
                            task.isReceived(),
                            task.workOrderStatus() == null
                                    ? null
                                    : task.workOrderStatus().name(),
                            task.workOrderStatus() == null ? null : task.isAskedToStop(),
                            task.workOrderStatus() == null ? null : (long) task.news.said(),
                            task.clock(),
                            task.target(),
                            (long) task.feedbacks(),
                            (long) task.unanswered(),
                            0L);
            assertThat(withoutId(heard.get(task.id)))
                    .as("messages of task " + task.position + ", orders and news: put in the outbox or sent, different"
                            + " ones, taken in, parked")
                    .containsExactly(
                            (long) task.orders.said(),
                            (long) task.orders.said(),
                            (long) task.orders.heard(),
                            (long) task.orders.waiting(),
                            (long) task.news.said(),
                            (long) task.news.said(),
                            (long) task.news.heard(),
                            (long) task.news.waiting());
            assertThat(counted(logged.getOrDefault(task.id, List.of())))
                    .as("log of work order " + task.position)
                    .isEqualTo(counted(task.log.stream().map(Enum::name).toList()));
        }
    }

    private Map<UUID, Object[]> byTask(String query) {
        return rows(query).stream().collect(toMap(row -> (UUID) row[0], row -> row));
    }

    private static Object[] withoutId(Object[] row) {
        return Arrays.copyOfRange(row, 1, row.length);
    }

    private void theTimelineHasEachActOnceAndOnlyGrows() {
        Map<String, String> entries =
                rows("select cast(id as varchar), fact from timeline_entry where origin_id = ?").stream()
                        .collect(toMap(row -> (String) row[0], row -> (String) row[1]));
        assertThat(counted(entries.values())).as("timeline").isEqualTo(counted(expected.timeline));
        assertThat(entries.keySet()).as("the timeline loses nothing").containsAll(timelineSeen);
        timelineSeen = new ArrayList<>(entries.keySet());
    }

    private static Map<String, Long> counted(Collection<String> names) {
        Map<String, Long> counted = new TreeMap<>();
        names.forEach(name -> counted.merge(name, 1L, Long::sum));
        return counted;
    }

    private Object one(String query) {
        List<Object[]> rows = rows(query);
        assertThat(rows).as(query).hasSize(1);
        return rows.get(0)[0];
    }

    /** What the query says of the request. */
    private List<Object[]> rows(String query) {
        return house.read(query, expected.id);
    }
}
