package org.guanjia.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Roles;

/**
 * Where a form keeps what is being typed, so that an ended session, a lost device or a clash with somebody else loses no
 * word. Everybody reaches their own drafts alone, the latest twenty; after two weeks {@link DraftHousekeeping} forgets them.
 */
@Stateless
@RolesAllowed({
    Roles.BUTLER,
    Roles.DUTY_MANAGER,
    Roles.DEPARTMENT_HEAD,
    Roles.FIELD_STAFF,
    Roles.INTEGRATION_OPERATOR,
    Roles.ADMINISTRATOR
})
public class DraftDesk {

    /** The most that a draft may have, in bytes of UTF-8. */
    public static final int LARGEST = 64 * 1024;

    private static final int KEPT = 20;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** Keeps the draft in place of the one that the form had before. */
    public void save(@NotNull @Valid SaveDraft command) {
        if (command.content().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw BusinessRuleViolation.at("content", "preference.draft.tooLarge", LARGEST / 1024);
        }
        UUID person = caller.actor().id();
        Instant at = clock.now();
        if (insert(person, command, at) > 0) {
            forgetOldest(person);
        } else {
            update(person, command, at);
        }
    }

    /** The caller's draft of this form about this thing. */
    public Optional<DraftView> draft(@NotNull @Valid DraftKey key) {
        return entityManager
                .createQuery("""
                        select d from Draft d
                        where d.employeeId = :person and d.form = :form and d.subject = :subject""", Draft.class)
                .setParameter("person", caller.actor().id())
                .setParameter("form", key.form())
                .setParameter("subject", key.subject())
                .getResultStream()
                .findFirst()
                .map(Draft::view);
    }

    /** Forgets it: the act was done, or the words are not wanted any more. Where there is none, nothing happens. */
    public void discard(@NotNull @Valid DraftKey key) {
        entityManager
                .createQuery("""
                        delete from Draft d
                        where d.employeeId = :person and d.form = :form and d.subject = :subject""")
                .setParameter("person", caller.actor().id())
                .setParameter("form", key.form())
                .setParameter("subject", key.subject())
                .executeUpdate();
    }

    private int insert(UUID person, SaveDraft command, Instant at) {
        return entityManager
                .createNativeQuery("""
                        insert into draft (id, employee_id, form, subject, subject_version, content, saved_at, version)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0) on conflict do nothing""")
                .setParameter(1, Ids.next())
                .setParameter(2, person)
                .setParameter(3, command.key().form())
                .setParameter(4, command.key().subject())
                .setParameter(5, command.subjectVersion())
                .setParameter(6, command.content())
                .setParameter(7, at)
                .executeUpdate();
    }

    private void update(UUID person, SaveDraft command, Instant at) {
        entityManager
                .createQuery("""
                        update Draft d set d.subjectVersion = :version, d.content = :content, d.savedAt = :at
                        where d.employeeId = :person and d.form = :form and d.subject = :subject""")
                .setParameter("version", command.subjectVersion())
                .setParameter("content", command.content())
                .setParameter("at", at)
                .setParameter("person", person)
                .setParameter("form", command.key().form())
                .setParameter("subject", command.key().subject())
                .executeUpdate();
    }

    private void forgetOldest(UUID person) {
        List<UUID> tooMany = entityManager
                .createQuery(
                        "select d.id from Draft d where d.employeeId = :person order by d.savedAt desc, d.id desc",
                        UUID.class)
                .setParameter("person", person)
                .setFirstResult(KEPT)
                .getResultList();
        if (!tooMany.isEmpty()) {
            entityManager
                    .createQuery("delete from Draft d where d.id in :ids")
                    .setParameter("ids", tooMany)
                    .executeUpdate();
        }
    }
}
