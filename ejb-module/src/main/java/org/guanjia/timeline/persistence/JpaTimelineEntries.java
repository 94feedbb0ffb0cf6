package org.guanjia.timeline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
