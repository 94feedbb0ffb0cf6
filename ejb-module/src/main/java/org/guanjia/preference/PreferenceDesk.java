package org.guanjia.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Roles;

/** Where everybody keeps how they like to read: on every device the same. */
@Stateless
@RolesAllowed({
    Roles.BUTLER,
    Roles.DUTY_MANAGER,
    Roles.DEPARTMENT_HEAD,
    Roles.FIELD_STAFF,
    Roles.INTEGRATION_OPERATOR,
    Roles.ADMINISTRATOR
})
public class PreferenceDesk {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    /** What the caller likes; empty where they chose nothing. */
    public Optional<PreferenceView> get() {
        return Optional.ofNullable(
                        entityManager.find(Preference.class, caller.actor().id()))
                .map(Preference::view);
    }

    /** Keeps what the caller likes. */
    public void save(@NotNull @Valid PreferenceView liked) {
        UUID person = caller.actor().id();
        Preference kept = entityManager.find(Preference.class, person);
        if (kept == null) {
            kept = new Preference(person);
            kept.become(liked);
            entityManager.persist(kept);
        } else {
            kept.become(liked);
        }
        entityManager.flush();
    }
}
