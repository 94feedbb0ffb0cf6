package org.guanjia.dispatch.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.dispatch.OriginProgress;
import org.guanjia.dispatch.TaskCharge;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.Tasks;

/** {@link Tasks} in the database. */
@ApplicationScoped
public class JpaTasks implements Tasks {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Task task) {
        entityManager.persist(task);
    }

    @Override
    public Optional<UUID> originOf(UUID taskId) {
        return entityManager
                .createQuery("select t.originId from Task t where t.id = :id", UUID.class)
                .setParameter("id", taskId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Task> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Task.class, id));
    }

    @Override
    public List<Task> of(UUID originId) {
        return entityManager
                .createQuery("select t from Task t where t.originId = :origin order by t.position", Task.class)
                .setParameter("origin", originId)
                .getResultList();
    }

    @Override
    public Map<UUID, OriginProgress> progress(Collection<UUID> originIds) {
        if (originIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select new org.guanjia.dispatch.persistence.JpaTasks$Counted(t.originId,
                            sum(case when t.status = org.guanjia.dispatch.TaskStatus.WITHDRAWN then 0 else 1 end),
                            sum(case when t.status = org.guanjia.dispatch.TaskStatus.FED_BACK then 1 else 0 end),
                            sum(case when t.status in (org.guanjia.dispatch.TaskStatus.REFUSED,
                                org.guanjia.dispatch.TaskStatus.HANDED_BACK) then 1 else 0 end))
                        from Task t where t.originId in :origins group by t.originId
                        """, Counted.class)
                .setParameter("origins", originIds)
                .getResultStream()
                .collect(toMap(Counted::originId, Counted::progress));
    }

    /** What the query counts for one origin. */
    public record Counted(UUID originId, long tasks, long fedBack, long returned) {
        OriginProgress progress() {
            return new OriginProgress((int) tasks, (int) fedBack, (int) returned);
        }
    }

    @Override
    public List<TaskCharge> charges(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                                select new org.guanjia.dispatch.TaskCharge(
                                    t.id, t.estateId, o.kind, o.id, o.number, t.departmentId, t.title)
                                from Task t join TaskOrigin o on o.id = t.originId where t.id in :ids""", TaskCharge.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
