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
import java.util.function.Consumer;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Roles;

/** Where everybody keeps how they like to read, and the estate they work in: on every device the same. */
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
        return kept().flatMap(Preference::view);
    }

    /** Keeps what the caller likes. */
    public void save(@NotNull @Valid PreferenceView liked) {
        keep(preference -> preference.become(liked));
    }

    /** The estate that the caller chose last; empty where they never chose one, or may not reach it any more. */
    public Optional<UUID> lastEstate() {
        return kept().flatMap(Preference::estate).filter(caller.estates()::contains);
    }

    /** Remembers the estate that the caller chose. */
    public void workIn(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        keep(preference -> preference.workIn(estateId));
    }

    private Optional<Preference> kept() {
        return Optional.ofNullable(
                entityManager.find(Preference.class, caller.actor().id()));
    }

    private void keep(Consumer<Preference> change) {
        Preference preference = kept().orElseGet(this::fresh);
        change.accept(preference);
        entityManager.flush();
    }

    private Preference fresh() {
        Preference fresh = new Preference(caller.actor().id());
        entityManager.persist(fresh);
        return fresh;
    }
}
