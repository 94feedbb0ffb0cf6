package org.guanjia.dispatch.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.dispatch.model.Origins;
import org.guanjia.dispatch.model.TaskOrigin;
import org.guanjia.shared.NotFound;

/** {@link Origins} in the database. */
@ApplicationScoped
public class JpaOrigins implements Origins {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(TaskOrigin origin) {
        entityManager.persist(origin);
        entityManager.flush();
    }

    @Override
    public TaskOrigin locked(UUID id) {
        TaskOrigin origin = entityManager.find(TaskOrigin.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (origin == null) {
            throw new NotFound();
        }
        return origin;
    }

    @Override
    public Optional<String> number(UUID id) {
        return entityManager
                .createQuery("select o.number from TaskOrigin o where o.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
