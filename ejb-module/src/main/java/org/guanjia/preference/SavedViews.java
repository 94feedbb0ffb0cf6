package org.guanjia.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/**
 * Where people keep named views of a list in an estate. A view is its maker's own until they share it, which butlers and
 * managers may; a shared one is changed and deleted by its maker or a manager. Beside it, how each person begins with the list.
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
public class SavedViews {

    private static final int MOST = 30;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    /** The views that the caller may use: their own first, then those that others share, each by name. */
    public List<SavedViewRow> of(@NotNull UUID estateId, @NotNull String list) {
        caller.requireEstate(estateId);
        return entityManager
                .createQuery("""
                        select v from SavedView v
                        where v.estateId = :estate and v.list = :list and (v.shared = true or v.ownerId = :person)
                        order by v.name, v.id""", SavedView.class)
                .setParameter("estate", estateId)
                .setParameter("list", list)
                .setParameter("person", person())
                .getResultStream()
                .sorted((one, other) -> Boolean.compare(other.isOf(person()), one.isOf(person())))
                .map(view -> view.row(view.isOf(person()), isChangeable(view)))
                .toList();
    }

    /** Keeps a view: a new one of the caller's, or a change of one that they may change. */
    public void keep(@NotNull @Valid KeepView command) {
        caller.requireEstate(command.estateId());
        if (command.shared() && !caller.hasRole(Roles.BUTLER, Roles.DUTY_MANAGER)) {
            throw BusinessRuleViolation.at("shared", "preference.view.notYoursToShare");
        }
        SavedView kept = entityManager.find(SavedView.class, command.id());
        UUID owner = kept == null ? person() : kept.ownerId();
        List<SavedView> ofOwner = viewsOf(owner, command);
        if (ofOwner.stream().anyMatch(view -> view != kept && view.isNamed(command.name()))) {
            throw BusinessRuleViolation.at(
                    "name", "preference.view.nameTaken", command.name().strip());
        }
        if (kept != null) {
            requireChangeable(kept, command.version());
            kept.become(command);
        } else if (ofOwner.size() >= MOST) {
            throw new BusinessRuleViolation("preference.view.tooMany", MOST);
        } else {
            entityManager.persist(new SavedView(command, owner));
        }
        entityManager.flush();
    }

    /** Deletes a view. Whoever began with it begins with the list's own again. */
    public void delete(@NotNull UUID id, long version) {
        SavedView kept = entityManager.find(SavedView.class, id);
        if (kept == null) {
            throw new NotFound();
        }
        requireChangeable(kept, version);
        entityManager.remove(kept);
        entityManager.flush();
    }

    /** How the caller begins with a list. */
    public ListHabitView habit(@NotNull String list) {
        return found(list).map(ListHabit::view).orElse(ListHabitView.NONE);
    }

    /** From now on the list opens with this view for the caller. */
    public void beginWith(@NotNull String list, @NotNull @Size(max = 64) String view) {
        habitOf(list).beginWith(view);
        entityManager.flush();
    }

    /** From now on the list shows these columns to the caller, where a view names none. */
    public void show(@NotNull String list, @NotNull @Size(max = 400) String columns) {
        habitOf(list).show(columns);
        entityManager.flush();
    }

    private ListHabit habitOf(String list) {
        return found(list).orElseGet(() -> {
            ListHabit first = new ListHabit(person(), list);
            entityManager.persist(first);
            return first;
        });
    }

    private Optional<ListHabit> found(String list) {
        return entityManager
                .createQuery(
                        "select h from ListHabit h where h.employeeId = :person and h.list = :list", ListHabit.class)
                .setParameter("person", person())
                .setParameter("list", list)
                .getResultStream()
                .findFirst();
    }

    private List<SavedView> viewsOf(UUID owner, KeepView command) {
        return entityManager
                .createQuery(
                        "select v from SavedView v where v.estateId = :estate and v.list = :list and v.ownerId = :owner",
                        SavedView.class)
                .setParameter("estate", command.estateId())
                .setParameter("list", command.list())
                .setParameter("owner", owner)
                .getResultList();
    }

    private boolean isChangeable(SavedView view) {
        return view.isOf(person()) || view.isShared() && caller.hasRole(Roles.DUTY_MANAGER);
    }

    private void requireChangeable(SavedView view, long shown) {
        caller.requireEstate(view.estateId());
        if (!view.isShared() && !view.isOf(person())) {
            throw new NotFound();
        }
        if (!isChangeable(view)) {
            throw new BusinessRuleViolation("preference.view.notYours");
        }
        ChangedMeanwhile.unlessSame(shown, view.version());
    }

    private UUID person() {
        return caller.actor().id();
    }
}
