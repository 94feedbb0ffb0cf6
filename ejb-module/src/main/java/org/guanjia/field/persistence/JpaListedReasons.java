package org.guanjia.field.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;
import org.guanjia.field.model.ListedReasons;

/** {@link ListedReasons} in the database. */
@ApplicationScoped
public class JpaListedReasons implements ListedReasons {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<ListedReason> of(ReasonKind kind) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.field.ListedReason(r.code, r.kind, r.nameZh, r.nameEn)
                        from ReasonEntry r where r.kind = :kind order by r.position, r.code
                        """, ListedReason.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public Optional<ListedReason> find(ReasonKind kind, String code) {
        return of(kind).stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
