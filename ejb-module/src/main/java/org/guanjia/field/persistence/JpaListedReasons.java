package org.guanjia.field.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.guanjia.field.ListedReason;
import org.guanjia.field.ReasonKind;
import org.guanjia.field.model.ListedReasons;
import org.guanjia.field.model.ReasonEntry;

/** {@link ListedReasons} in the database. */
@ApplicationScoped
public class JpaListedReasons implements ListedReasons {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<ListedReason> of(ReasonKind kind) {
        return entries(kind).stream()
                .filter(ReasonEntry::isActive)
                .map(ReasonEntry::listed)
                .toList();
    }

    @Override
    public Optional<ListedReason> find(ReasonKind kind, String code) {
        return entry(code).filter(entry -> entry.kind() == kind).map(ReasonEntry::listed);
    }

    @Override
    public List<ReasonEntry> entries(ReasonKind kind) {
        return entityManager
                .createQuery(
                        "select r from ReasonEntry r where r.kind = :kind order by r.position, r.code",
                        ReasonEntry.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public Optional<ReasonEntry> entry(String code) {
        return Optional.ofNullable(entityManager.find(ReasonEntry.class, code));
    }

    @Override
    public void add(ReasonEntry entry) {
        entityManager.persist(entry);
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
