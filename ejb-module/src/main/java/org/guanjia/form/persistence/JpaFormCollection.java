package org.guanjia.form.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanjia.form.FormRef;
import org.guanjia.form.FormRow;
import org.guanjia.form.model.Form;
import org.guanjia.form.model.FormCollection;
import org.guanjia.form.model.PublishedVersion;
import org.guanjia.shared.ChangedMeanwhile;
import org.hibernate.exception.ConstraintViolationException;

/** Forms in the database. */
@ApplicationScoped
public class JpaFormCollection implements FormCollection {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<Form> find(String key) {
        return Optional.ofNullable(entityManager.find(Form.class, key));
    }

    @Override
    public Optional<PublishedVersion> current(String key) {
        return entityManager
                .createQuery("""
                        select v from Form f, PublishedVersion v
                        where f.key = :key and v.formKey = f.key and v.version = f.currentVersion
                        """, PublishedVersion.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<PublishedVersion> version(String key, int version) {
        return Optional.ofNullable(entityManager.find(PublishedVersion.class, new PublishedVersion.Key(key, version)));
    }

    /** By key alone: a form has few versions, and pairs of columns are compared in no way that both engines know. */
    @Override
    public List<PublishedVersion> versions(Collection<FormRef> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select v from PublishedVersion v where v.formKey in :keys", PublishedVersion.class)
                .setParameter("keys", refs.stream().map(FormRef::key).collect(toSet()))
                .getResultStream()
                .filter(version -> refs.contains(version.view().ref()))
                .toList();
    }

    @Override
    public List<FormRow> list() {
        return entityManager.createQuery("""
                        select new org.guanjia.form.FormRow(f.key, f.currentVersion, v.createdAt)
                        from Form f, PublishedVersion v
                        where v.formKey = f.key and v.version = f.currentVersion
                        order by f.key
                        """, FormRow.class).getResultList();
    }

    @Override
    public void add(Form form) {
        persist(form);
    }

    @Override
    public void add(PublishedVersion version) {
        persist(version);
    }

    /** Flushes at once, so that a clash with another administrator shows here and in words. */
    private void persist(Object entity) {
        try {
            entityManager.persist(entity);
            entityManager.flush();
        } catch (ConstraintViolationException | OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}
