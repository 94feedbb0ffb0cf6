package org.guanjia.timeline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanjia.timeline.HomeFacts;
import org.guanjia.timeline.TimelineEntryView;
import org.guanjia.timeline.model.TimelineEntries;
import org.guanjia.timeline.model.TimelineEntry;
import org.guanjia.timeline.model.TimelineWords;

/** {@link TimelineEntries} in the database. */
@ApplicationScoped
public class JpaTimelineEntries implements TimelineEntries {

    private static final String VIEWS = """
            select new org.guanjia.timeline.TimelineEntryView(e.id, e.fact, e.actorKind, e.actorName, e.occurredAt,
                e.recordedAt, e.details, w.words, e.originId, e.correlation)
            from TimelineEntry e left join TimelineWords w on w.entryId = e.id""";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(TimelineEntry entry, String words) {
        entityManager.persist(entry);
        if (words != null && !words.isBlank()) {
            entityManager.persist(new TimelineWords(entry, words));
        }
    }

    @Override
    public List<TimelineEntryView> of(UUID originId, Set<UUID> estates) {
        return entityManager
                .createQuery(
                        VIEWS + " where e.originId = :origin and e.estateId in :estates"
                                + " order by e.occurredAt desc, e.id desc",
                        TimelineEntryView.class)
                .setParameter("origin", originId)
                .setParameter("estates", estates)
                .getResultList();
    }

    @Override
    public Optional<TimelineEntry> find(UUID id) {
        return Optional.ofNullable(entityManager.find(TimelineEntry.class, id));
    }

    @Override
    public List<TimelineEntryView> ofHome(UUID householdId, HomeFacts kind, TimelineEntry last, int size) {
        List<String> prefixes = kind == null ? List.of() : kind.prefixes();
        String ofKind = IntStream.range(0, prefixes.size())
                .mapToObj(at -> "e.fact like :prefix" + at)
                .collect(Collectors.joining(" or "));
        TypedQuery<TimelineEntryView> query = entityManager.createQuery(
                VIEWS + " where e.householdId = :household"
                        + (ofKind.isEmpty() ? "" : " and (" + ofKind + ")")
                        + (last == null ? "" : " and (e.occurredAt < :at or e.occurredAt = :at and e.id < :last)")
                        + " order by e.occurredAt desc, e.id desc",
                TimelineEntryView.class);
        for (int at = 0; at < prefixes.size(); at++) {
            query.setParameter("prefix" + at, prefixes.get(at) + "%");
        }
        if (last != null) {
            query.setParameter("at", last.occurredAt()).setParameter("last", last.id());
        }
        return query.setParameter("household", householdId).setMaxResults(size).getResultList();
    }

    /** Whose number it was stands in the details, in which the two databases look differently: hence here. */
    @Override
    public void eraseRevealReasons(UUID householdId, UUID personId) {
        List<UUID> reveals = entityManager
                .createQuery(VIEWS + " where e.householdId = :household and e.fact = :reveal", TimelineEntryView.class)
                .setParameter("household", householdId)
                .setParameter("reveal", HomeFacts.REVEALS.prefixes().get(0))
                .getResultStream()
                .filter(reveal -> personId.toString().equals(reveal.details().get("personId")))
                .map(TimelineEntryView::id)
                .toList();
        if (!reveals.isEmpty()) {
            entityManager
                    .createQuery("delete from TimelineWords w where w.entryId in :reveals")
                    .setParameter("reveals", reveals)
                    .executeUpdate();
        }
    }

    @Override
    public List<TimelineEntryView> under(UUID correlation, Set<UUID> estates) {
        return entityManager
                .createQuery(
                        VIEWS + " where e.correlation = :correlation and e.estateId in :estates"
                                + " order by e.recordedAt, e.id",
                        TimelineEntryView.class)
                .setParameter("correlation", correlation)
                .setParameter("estates", estates)
                .getResultList();
    }
}
