package org.guanjia.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/**
 * The caller by their account. Roles are those that the security domain established at sign-in; the reach is read
 * once in a request, with one query. For an account that was switched off meanwhile, nothing exists any more.
 */
@RequestScoped
class StaffCaller implements Caller {

    @Inject
    private CallerIdentity identity;

    @PersistenceContext
    private EntityManager entityManager;

    private Reach reach;

    @Override
    public Actor actor() {
        return isSystem() ? Actor.SYSTEM : reach().actor();
    }

    @Override
    public boolean hasRole(String... roles) {
        return Stream.of(roles).anyMatch(identity::isInRole);
    }

    @Override
    public Set<UUID> estates() {
        if (isSystem()) {
            return everyEstate();
        }
        Set<UUID> own = reach().estates();
        return hasRole(Roles.ADMINISTRATOR) ? everyEstate() : own;
    }

    @Override
    public UUID departmentId() {
        return isSystem() ? null : reach().departmentId();
    }

    @Override
    public void requireEstate(UUID estateId) {
        if (!isSystem() && !reach().estates().contains(estateId) && !hasRole(Roles.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    @Override
    public void requireDepartment(UUID estateId, UUID departmentId) {
        requireEstate(estateId);
        if (!hasRole(Roles.DUTY_MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM)
                && !Objects.requireNonNull(departmentId, "departmentId").equals(departmentId())) {
            throw new NotFound();
        }
    }

    private boolean isSystem() {
        return hasRole(Roles.SYSTEM);
    }

    private Reach reach() {
        String username = identity.username();
        if (reach == null || !reach.username().equals(username)) {
            reach = read(username);
        }
        return reach;
    }

    private Reach read(String username) {
        List<Object[]> rows = entityManager
                .createQuery("""
                        select e.id, e.nameZh, e.departmentId, estate
                        from Account a join Employee e on e.id = a.employeeId left join a.estates estate
                        where a.username = :username and a.active = true""", Object[].class)
                .setParameter("username", username)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] first = rows.get(0);
        Set<UUID> estates =
                rows.stream().map(row -> (UUID) row[3]).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Reach(username, Actor.employee((UUID) first[0], (String) first[1]), (UUID) first[2], estates);
    }

    private Set<UUID> everyEstate() {
        return new HashSet<>(entityManager
                .createQuery("select e.id from Estate e", UUID.class)
                .getResultList());
    }

    /** What is known of one account. */
    private record Reach(String username, Actor actor, UUID departmentId, Set<UUID> estates) {}
}
