package org.guanjia.staff;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;

/** Shows an administrator what was done to accounts, employees and departments, by whom and when. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffJournal {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * The acts, the latest first.
     *
     * @param subject the whole of a user name, a staff number or a department's code; null for all
     */
    public Page<StaffActView> acts(@Nullable String subject, @NotNull PageRequest page) {
        String where = subject == null ? "" : " where a.subject = :subject";
        TypedQuery<StaffActView> rows =
                entityManager.createQuery("""
                        select new org.guanjia.staff.StaffActView(
                            a.id, a.kind, a.subject, a.estateId, a.byName, e.nameEn, a.occurredAt, a.details)
                        from StaffAct a left join Employee e on e.id = a.byEmployee""" + where + " order by a.occurredAt desc, a.id desc", StaffActView.class);
        TypedQuery<Integer> counted = entityManager.createQuery("select 1 from StaffAct a" + where, Integer.class);
        if (subject != null) {
            rows.setParameter("subject", subject.strip());
            counted.setParameter("subject", subject.strip());
        }
        return Page.of(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
                counted.setMaxResults(Page.COUNT_CAP + 1).getResultList().size());
    }
}
