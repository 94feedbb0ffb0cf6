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
 * Where a form keeps what is being typed, so that an ended session or a clash with somebody else loses no word.
 * Everybody sees their own drafts alone, the latest twenty.
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

    private static final int LARGEST = 64 * 1024;
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
        Optional<Draft> kept = find(person, command.form(), command.subject());
        if (kept.isPresent()) {
            kept.get().replaceWith(command, at);
        } else {
            forgetOldest(person);
            entityManager.persist(new Draft(Ids.next(), person, command, at));
        }
        entityManager.flush();
    }

    /** The caller's drafts, latest first. */
    public List<DraftView> list() {
        return drafts(caller.actor().id()).stream().map(Draft::view).toList();
    }

    /** The draft of one form about one thing. */
    public Optional<DraftView> draft(@NotNull String form, @NotNull String subject) {
        return find(caller.actor().id(), form, subject).map(Draft::view);
    }

    /** Forgets it: the act was done, or the words are not wanted any more. */
    public void discard(@NotNull String form, @NotNull String subject) {
        find(caller.actor().id(), form, subject).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    private Optional<Draft> find(UUID person, String form, String subject) {
        return entityManager
                .createQuery("""
                        select d from Draft d
                        where d.employeeId = :person and d.form = :form and d.subject = :subject""", Draft.class)
                .setParameter("person", person)
                .setParameter("form", form)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private List<Draft> drafts(UUID person) {
        return entityManager
                .createQuery(
                        "select d from Draft d where d.employeeId = :person order by d.savedAt desc, d.id desc",
                        Draft.class)
                .setParameter("person", person)
                .getResultList();
    }

    private void forgetOldest(UUID person) {
        drafts(person).stream().skip(KEPT - 1L).forEach(entityManager::remove);
    }
}
