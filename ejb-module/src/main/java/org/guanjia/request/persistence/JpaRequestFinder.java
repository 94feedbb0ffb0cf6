package org.guanjia.request.persistence;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanjia.request.model.RequestFinder;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.request.model.SubjectPairs;
import org.guanjia.shared.Page;
import org.hibernate.Session;

/** {@link RequestFinder} by an index of pairs of characters (ADR 0017). Nothing is read further than a list counts. */
@ApplicationScoped
public class JpaRequestFinder implements RequestFinder {

    private static final int ONE_MORE = Page.COUNT_CAP + 1;

    private static final String INSERT = "insert into request_pair (estate_id, pair, submitted_at, request_id)"
            + " select ?, pair, ?, ? from unnest(cast(? as bigint array)) as pairs (pair)";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(ServiceRequest request) {
        RequestHead head = request.head();
        entityManager.unwrap(Session.class).doWork(connection -> insert(connection, request.estateId(), head));
    }

    /** In one statement, whatever the length: taking a request is what everybody waits for. */
    private static void insert(Connection connection, UUID estateId, RequestHead head) throws SQLException {
        Array pairs = connection.createArrayOf(
                "bigint", SubjectPairs.of(head.subject()).toArray());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, estateId);
            insert.setObject(2, head.submittedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(3, head.id());
            insert.setArray(4, pairs);
            insert.executeUpdate();
        } finally {
            pairs.free();
        }
    }

    @Override
    public Found find(UUID estateId, String text, Set<UUID> unitsMeant) {
        return new Found(bySubject(estateId, text), byNumber(estateId, text), byUnit(estateId, unitsMeant));
    }

    private Some byNumber(UUID estateId, String text) {
        return NumberRange.isOne(text)
                ? some(ids(entityManager
                        .createNativeQuery(
                                "select id from request where estate_id = :estate and number between :first and :last"
                                        + " and number like :number escape '!'",
                                UUID.class)
                        .setParameter("estate", estateId)
                        .setParameter("first", text)
                        .setParameter("last", NumberRange.end(text))
                        .setParameter("number", LikePattern.beginning(text))))
                : Some.NONE;
    }

    private Some byUnit(UUID estateId, Set<UUID> units) {
        return units.isEmpty()
                ? Some.NONE
                : some(ids(entityManager
                        .createNativeQuery(
                                "select id from request where estate_id = :estate and unit_id in (:units)", UUID.class)
                        .setParameter("estate", estateId)
                        .setParameter("units", units)));
    }

    private Some bySubject(UUID estateId, String text) {
        if (text.codePointCount(0, text.length()) == 1) {
            return some(ids(entityManager
                    .createNativeQuery(
                            "select request_id from request_pair"
                                    + " where estate_id = :estate and pair between :first and :last",
                            UUID.class)
                    .setParameter("estate", estateId)
                    .setParameter("first", SubjectPairs.firstWith(text))
                    .setParameter("last", SubjectPairs.lastWith(text))));
        }
        List<Long> pairs = rarestFirst(estateId, SubjectPairs.sought(text));
        Query query = entityManager
                .createNativeQuery(
                        IntStream.range(1, pairs.size())
                                .mapToObj(JpaRequestFinder::hasPair)
                                .collect(joining(
                                        "",
                                        "select p.request_id from request_pair p"
                                                + " where p.estate_id = :estate and p.pair = :pair0",
                                        " order by p.submitted_at desc")),
                        UUID.class)
                .setParameter("estate", estateId);
        for (int i = 0; i < pairs.size(); i++) {
            query.setParameter("pair" + i, pairs.get(i));
        }
        return newest(ids(query));
    }

    private static String hasPair(int place) {
        return (" and exists (select 1 from request_pair o%1$d where o%1$d.estate_id = p.estate_id and o%1$d.pair = :pair%1$d"
                        + " and o%1$d.submitted_at = p.submitted_at and o%1$d.request_id = p.request_id)")
                .formatted(place);
    }

    /** The pair that fewest requests have leads to them. */
    private List<Long> rarestFirst(UUID estateId, List<Long> pairs) {
        if (pairs.size() == 1) {
            return pairs;
        }
        Query query = entityManager
                .createNativeQuery(IntStream.range(0, pairs.size())
                        .mapToObj(JpaRequestFinder::countOf)
                        .collect(joining(" union all ")))
                .setParameter("estate", estateId)
                .setParameter("most", ONE_MORE);
        for (int i = 0; i < pairs.size(); i++) {
            query.setParameter("pair" + i, pairs.get(i));
        }
        List<?> counts = query.getResultList();
        return counts.stream()
                .map(Object[].class::cast)
                .sorted(comparingLong(row -> ((Number) row[1]).longValue()))
                .map(row -> pairs.get(((Number) row[0]).intValue()))
                .toList();
    }

    private static String countOf(int place) {
        return ("select %1$d as place, count(*) as found from (select 1 from request_pair"
                        + " where estate_id = :estate and pair = :pair%1$d limit :most) as some%1$d")
                .formatted(place);
    }

    private static List<?> ids(Query query) {
        return query.setMaxResults(ONE_MORE).getResultList();
    }

    private static Some some(List<?> ids) {
        return ids.size() == ONE_MORE ? Some.MANY : new Some(asSet(ids), false);
    }

    private static Some newest(List<?> ids) {
        return new Some(asSet(ids.subList(0, Math.min(ids.size(), Page.COUNT_CAP))), ids.size() == ONE_MORE);
    }

    private static Set<UUID> asSet(List<?> ids) {
        return ids.stream().map(UUID.class::cast).collect(toSet());
    }
}
