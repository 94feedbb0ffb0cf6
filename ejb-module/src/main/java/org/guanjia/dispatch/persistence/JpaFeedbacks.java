package org.guanjia.dispatch.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.dispatch.model.Feedbacks;
import org.guanjia.dispatch.model.TaskFeedback;

/** {@link Feedbacks} in the database. */
@ApplicationScoped
public class JpaFeedbacks implements Feedbacks {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(TaskFeedback feedback) {
        entityManager.persist(feedback);
    }

    @Override
    public List<TaskFeedback> withIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select f from TaskFeedback f where f.id in :ids", TaskFeedback.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
