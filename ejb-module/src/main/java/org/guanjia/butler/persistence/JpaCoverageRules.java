package org.guanjia.butler.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.guanjia.butler.model.CoverageRule;
import org.guanjia.butler.model.CoverageRules;
import org.guanjia.estate.PropertyFormat;

/** {@link CoverageRules} in the database. */
@ApplicationScoped
public class JpaCoverageRules implements CoverageRules {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public CoverageRule rule(PropertyFormat format) {
        return entityManager.find(CoverageRule.class, format);
    }

    @Override
    public List<CoverageRule> all() {
        return entityManager
                .createQuery("select r from CoverageRule r", CoverageRule.class)
                .getResultStream()
                .sorted(Comparator.comparing(CoverageRule::format))
                .toList();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
