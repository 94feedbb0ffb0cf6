package org.guanjia.escalation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.guanjia.escalation.model.Ladder;
import org.guanjia.escalation.model.Ladders;
import org.guanjia.shared.NotFound;

/** {@link Ladders} in the database. */
@ApplicationScoped
public class JpaLadders implements Ladders {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<Ladder> all() {
        return entityManager
                .createQuery("select l from Ladder l order by l.kind, l.milestone", Ladder.class)
                .getResultList();
    }

    @Override
    public Ladder ladder(Ladder.Key key) {
        Ladder ladder = entityManager.find(Ladder.class, key);
        if (ladder == null) {
            throw new NotFound();
        }
        return ladder;
    }
}
