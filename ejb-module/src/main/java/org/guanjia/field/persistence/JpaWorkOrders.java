package org.guanjia.field.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.field.model.WorkOrders;

/** {@link WorkOrders} in the database. */
@ApplicationScoped
public class JpaWorkOrders implements WorkOrders {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(WorkOrder workOrder) {
        entityManager.persist(workOrder);
    }

    @Override
    public Optional<WorkOrder> find(UUID id) {
        return Optional.ofNullable(entityManager.find(WorkOrder.class, id));
    }

    @Override
    public Optional<WorkOrder> findToChange(UUID id) {
        return Optional.ofNullable(entityManager.find(WorkOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
