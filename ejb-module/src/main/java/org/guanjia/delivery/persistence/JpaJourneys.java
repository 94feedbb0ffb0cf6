package org.guanjia.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.LetterPath;
import org.guanjia.delivery.model.Journeys;
import org.hibernate.query.NativeQuery;

/**
 * Journeys out of the tables of both sides. By the indexes of subject and message alone, so that following one act costs the
 * same among a million.
 */
@ApplicationScoped
public class JpaJourneys implements Journeys {

    private static final String BOTH_SIDES = """
            select l.id, l.flow, l.subject, l.sequence,
                   l.department_id, l.destination, l.queued_at, l.sent_at,
                   i.received_at, l.attempts, l.last_error, p.since, d.reason_key, l.body
            from (select id, flow, subject, sequence, department_id, destination, queued_at, sent_at, body,
                         0 as attempts, cast(null as varchar(500)) as last_error
                  from sent_message where subject in (:subjects)
                  union all
                  select id, flow, subject, sequence, department_id, destination, queued_at,
                         cast(null as timestamp(6) with time zone) as sent_at, body, attempts, last_error
                  from outbox where subject in (:subjects)) l
            left join inbox i on i.message_id = l.id and i.flow = l.flow
            left join parked_message p on p.message_id = l.id and p.flow = l.flow
            left join dead_letter d on d.message_id = l.id and d.flow = l.flow and d.status = 'NEW'
            order by l.queued_at, l.id
            """;

    private static final Map<String, Class<?>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("id", UUID.class);
        COLUMNS.put("flow", String.class);
        COLUMNS.put("subject", UUID.class);
        COLUMNS.put("sequence", Long.class);
        COLUMNS.put("department_id", UUID.class);
        COLUMNS.put("destination", String.class);
        COLUMNS.put("queued_at", Instant.class);
        COLUMNS.put("sent_at", Instant.class);
        COLUMNS.put("received_at", Instant.class);
        COLUMNS.put("attempts", Integer.class);
        COLUMNS.put("last_error", String.class);
        COLUMNS.put("since", Instant.class);
        COLUMNS.put("reason_key", String.class);
        COLUMNS.put("body", String.class);
    }

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<Journey> about(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        NativeQuery<?> query = entityManager.createNativeQuery(BOTH_SIDES).unwrap(NativeQuery.class);
        // the engines have forms of their own for ids and times
        COLUMNS.forEach(query::addScalar);
        query.setParameter("subjects", subjects);
        return query.getResultStream().map(row -> journey((Object[]) row)).toList();
    }

    private static Journey journey(Object[] row) {
        LetterPath path = new LetterPath(
                (UUID) row[0],
                Flow.valueOf((String) row[1]),
                (UUID) row[2],
                (Long) row[3],
                (UUID) row[4],
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (Integer) row[9],
                (String) row[10],
                row[11] != null,
                (String) row[12]);
        return new Journey(path, (String) row[13]);
    }
}
