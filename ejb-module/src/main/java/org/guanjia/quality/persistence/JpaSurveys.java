package org.guanjia.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanjia.quality.MarkCount;
import org.guanjia.quality.SatisfactionBy;
import org.guanjia.quality.SatisfactionPeriod;
import org.guanjia.quality.SatisfactionRow;
import org.guanjia.quality.VisitState;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.Survey;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.shared.Conditions;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** {@link SurveyRegister} in the database. */
@ApplicationScoped
public class JpaSurveys implements SurveyRegister {

    private static final String COUNTED = """
            count(s), count(s.overall), coalesce(sum(case when s.bad = true then 1L else 0L end), 0L),
            coalesce(sum(s.overall), 0L), count(s.speed), coalesce(sum(s.speed), 0L),
            count(s.completeness), coalesce(sum(s.completeness), 0L), count(s.manner), coalesce(sum(s.manner), 0L)""";
    private static final String WITHIN =
            "%1$s.estateId = :estate and %1$s.overtakenAt is null and %1$s.closedDay between :from and :until";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Survey survey) {
        entityManager.persist(survey);
    }

    @Override
    public void add(ReplyVisit visit) {
        entityManager.persist(visit);
    }

    @Override
    public Optional<Survey> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Survey.class, id));
    }

    @Override
    public Optional<Survey> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Survey> ofRequest(UUID requestId) {
        return entityManager
                .createQuery("select s from Survey s where s.requestId = :request order by s.round desc", Survey.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    @Override
    public Optional<ReplyVisit> findVisit(UUID id) {
        return Optional.ofNullable(entityManager.find(ReplyVisit.class, id));
    }

    @Override
    public Optional<ReplyVisit> lockedVisit(UUID id) {
        return Optional.ofNullable(entityManager.find(ReplyVisit.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ReplyVisit> visitsOf(Collection<UUID> surveyIds) {
        return surveyIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select v from ReplyVisit v join fetch v.survey where v.survey.id in :surveys",
                                ReplyVisit.class)
                        .setParameter("surveys", surveyIds)
                        .getResultList();
    }

    @Override
    public List<ReplyVisit> owed(UUID estateId, Set<UUID> postIds, int atMost) {
        Conditions conditions = new Conditions();
        conditions.add("v.estateId = :estate", "estate", estateId);
        conditions.addIfAny("v.postId in :posts", "posts", postIds);
        return owed(conditions).setMaxResults(atMost).getResultList();
    }

    @Override
    public List<ReplyVisit> owedBy(Set<UUID> postIds) {
        Conditions conditions = new Conditions();
        conditions.add("v.postId in :posts", "posts", postIds);
        return owed(conditions).getResultList();
    }

    private TypedQuery<ReplyVisit> owed(Conditions conditions) {
        conditions.add("v.state = :owed", "owed", VisitState.OWED);
        return conditions.bind(entityManager.createQuery(
                "select v from ReplyVisit v join fetch v.survey where " + conditions.where()
                        + " order by v.dueAt, v.id",
                ReplyVisit.class));
    }

    @Override
    public Page<ReplyVisit> visits(UUID estateId, SatisfactionPeriod period, PageRequest page) {
        List<ReplyVisit> rows = within(
                        "select v from ReplyVisit v join fetch v.survey where " + WITHIN.formatted("v.survey")
                                + " order by v.survey.answeredAt desc, v.id",
                        ReplyVisit.class,
                        estateId,
                        period)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        int counted = within(
                        "select 1 from ReplyVisit v where " + WITHIN.formatted("v.survey"),
                        Integer.class,
                        estateId,
                        period)
                .setMaxResults(Page.COUNT_CAP + 1)
                .getResultList()
                .size();
        return Page.of(rows, counted);
    }

    @Override
    public SatisfactionRow total(UUID estateId, SatisfactionPeriod period) {
        return row(
                null,
                null,
                within(
                                "select " + COUNTED + " from Survey s where " + WITHIN.formatted("s"),
                                Object[].class,
                                estateId,
                                period)
                        .getSingleResult(),
                0);
    }

    @Override
    public List<SatisfactionRow> by(UUID estateId, SatisfactionPeriod period, SatisfactionBy by) {
        String from = by == SatisfactionBy.DEPARTMENT ? " from Survey s join s.departments d" : " from Survey s";
        String key =
                switch (by) {
                    case MONTH -> "s.closedMonth";
                    case POST -> "s.postId";
                    case DEPARTMENT -> "d";
                    case SERVICE -> "s.itemId";
                };
        return within(
                        "select " + key + ", " + COUNTED + from + " where " + WITHIN.formatted("s") + " group by " + key
                                + " order by " + key,
                        Object[].class,
                        estateId,
                        period)
                .getResultStream()
                .map(found -> by == SatisfactionBy.MONTH
                        ? row(null, (LocalDate) found[0], found, 1)
                        : row((UUID) found[0], null, found, 1))
                .toList();
    }

    private <T> TypedQuery<T> within(String query, Class<T> result, UUID estateId, SatisfactionPeriod period) {
        return entityManager
                .createQuery(query, result)
                .setParameter("estate", estateId)
                .setParameter("from", period.from())
                .setParameter("until", period.until());
    }

    private static SatisfactionRow row(UUID of, LocalDate month, Object[] found, int first) {
        return new SatisfactionRow(
                of,
                month,
                (Long) found[first],
                (Long) found[first + 1],
                (Long) found[first + 2],
                new MarkCount((Long) found[first + 1], (Long) found[first + 3]),
                marks(found, first + 4),
                marks(found, first + 6),
                marks(found, first + 8));
    }

    private static MarkCount marks(Object[] found, int at) {
        return new MarkCount((Long) found[at], (Long) found[at + 1]);
    }
}
