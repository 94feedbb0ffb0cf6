package org.guanjia.field.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.LogEntryView;
import org.guanjia.field.model.Deed;
import org.guanjia.field.model.LogEntry;
import org.guanjia.field.model.WorkOrderLog;

/** {@link WorkOrderLog} in the database. */
@ApplicationScoped
public class JpaWorkOrderLog implements WorkOrderLog {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(UUID workOrderId, Deed deed) {
        entityManager.persist(new LogEntry(workOrderId, deed));
    }

    @Override
    public List<LogEntryView> of(UUID workOrderId) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.field.LogEntryView(e.at, e.action, e.byName, e.said)
                        from LogEntry e where e.workOrderId = :workOrder order by e.at, e.id
                        """, LogEntryView.class)
                .setParameter("workOrder", workOrderId)
                .getResultList();
    }
}
