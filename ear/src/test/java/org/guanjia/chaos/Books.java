package org.guanjia.chaos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.it.Database;

/**
 * What the database says happened, counted with SQL of its own, beside the application's. A story has two tasks; to be whole,
 * each must have been ordered, taken, worked and fed back, and the request be closed.
 */
public record Books(Database database) {

    private static final String WHOLE = """
            select cast(r.id as varchar) from request r join origin o on o.id = r.id and o.closed
            where r.status = 'CLOSED'
              and 2 = (select count(*) from task t
                       join work_order w on w.id = t.id and w.status = 'FED_BACK'
                       join feedback f on f.task_id = t.id and f.id = t.feedback_id
                       where t.origin_id = r.id and t.status = 'FED_BACK')
              and 10 = (select count(distinct e.fact || cast(e.details as varchar)) from timeline_entry e
                        where e.origin_id = r.id
                          and e.fact in ('task.ordered', 'task.received', 'task.accepted', 'task.started', 'task.fedBack'))
              and exists (select 1 from timeline_entry e where e.origin_id = r.id and e.fact = 'request.closed')
            """;

    /** Each counts what there is more of than one. */
    private static final List<String> REPEATS = List.of(
            "select 1 from timeline_entry group by origin_id, fact, cast(details as varchar)",
            "select 1 from feedback group by task_id",
            "select 1 from work_order_log group by work_order_id, action",
            "select 1 from task group by origin_id, department_id",
            "select 1 from request group by number");

    private static final String CLOSED_EARLY = """
            select count(*) from request r
            where r.status = 'CLOSED'
              and (r.confirmed_at is null or r.closed_at < r.confirmed_at
                   or not exists (select 1 from task t where t.origin_id = r.id)
                   or exists (select 1 from task t left join feedback f on f.id = t.feedback_id
                              where t.origin_id = r.id and (f.id is null or r.confirmed_at < f.received_at)))
            """;

    /** Where nothing is left when everything is done. */
    private static final List<String> EMPTY_AT_LAST =
            List.of("outbox", "parked_message", "dead_letter", "unanswered_order");

    /** How many of these are not there in their whole. */
    public long lost(Set<UUID> accepted) {
        Set<UUID> missing = new HashSet<>(accepted);
        missing.removeAll(ids(WHOLE));
        return missing.size();
    }

    /** How many effects are there once more than they should be, and requests that nobody began. */
    public long doubled(Set<UUID> begun) {
        Set<UUID> strange = ids("select cast(id as varchar) from request");
        strange.removeAll(begun);
        return strange.size()
                + REPEATS.stream()
                        .mapToLong(groups -> database.number("select coalesce(sum(n - 1), 0) from ("
                                + groups.replaceFirst("select 1", "select count(*) as n") + ") as counted"))
                        .sum();
    }

    /** How many were closed without all of their feedback, or before it, or before the owner's word. */
    public long closedEarly() {
        return database.number(CLOSED_EARLY);
    }

    /** What is left where nothing should be: table and number. */
    public List<String> left() {
        List<String> left = new ArrayList<>();
        for (String table : EMPTY_AT_LAST) {
            long rows = database.number("select count(*) from " + table);
            if (rows > 0) {
                left.add(table + ": " + rows);
            }
        }
        return left;
    }

    private Set<UUID> ids(String sql) {
        return database.texts(sql).stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
