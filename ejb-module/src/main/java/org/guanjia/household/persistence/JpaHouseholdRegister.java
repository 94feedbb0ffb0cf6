package org.guanjia.household.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.household.model.Household;
import org.guanjia.household.model.HouseholdRegister;
import org.guanjia.household.model.Person;
import org.guanjia.household.model.RevealLogEntry;
import org.guanjia.shared.NotFound;

/** The households in the database. */
@ApplicationScoped
public class JpaHouseholdRegister implements HouseholdRegister {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Household household(UUID id) {
        return Optional.ofNullable(entityManager.find(Household.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public List<Household> households(Collection<UUID> ids) {
        entityManager
                .createQuery("select h from Household h left join fetch h.people where h.id in :ids", Household.class)
                .setParameter("ids", ids)
                .getResultList();
        return entityManager
                .createQuery(
                        "select h from Household h left join fetch h.quietWindows where h.id in :ids", Household.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Household> ofUnits(Collection<UUID> unitIds) {
        return Stream.of("people", "vehicles", "preferences", "quietWindows")
                .map(belongings -> entityManager
                        .createQuery(
                                "select h from Household h left join fetch h." + belongings
                                        + " where h.unitId in :units and h.moveOut = :open",
                                Household.class)
                        .setParameter("units", unitIds)
                        .setParameter("open", Household.STILL_THERE)
                        .getResultList())
                .reduce(List.of(), (before, households) -> households);
    }

    @Override
    public Optional<Household> ofUnit(UUID unitId) {
        return entityManager
                .createQuery(
                        "select h from Household h left join fetch h.people where h.unitId = :unit and h.moveOut = :open",
                        Household.class)
                .setParameter("unit", unitId)
                .setParameter("open", Household.STILL_THERE)
                .getResultStream()
                .findFirst();
    }

    /** By SQL: Hibernate would refuse the household where it was read before and somebody has changed it since. */
    @Override
    public Optional<Household> lockedOfUnit(UUID unitId) {
        entityManager
                .createNativeQuery(
                        "select id from household where unit_id = :unit and move_out = :open for update", UUID.class)
                .setParameter("unit", unitId)
                .setParameter("open", Household.STILL_THERE)
                .getResultList();
        return ofUnit(unitId);
    }

    @Override
    public Optional<Household> ofPerson(UUID personId) {
        return entityManager
                .createQuery("select h from Household h join h.people p where p.id = :person", Household.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Person> people(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Map<UUID, UUID> homes(Collection<UUID> unitIds) {
        return entityManager
                .createQuery(
                        "select h.unitId, h.id from Household h where h.unitId in :units and h.moveOut = :open",
                        Object[].class)
                .setParameter("units", unitIds)
                .setParameter("open", Household.STILL_THERE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    @Override
    public Optional<UUID> livingIn(UUID unitId, LocalDate day) {
        return entityManager
                .createQuery("""
                        select h.id from Household h
                        where h.unitId = :unit and h.moveIn <= :day and h.moveOut > :day
                        order by h.moveIn desc""", UUID.class)
                .setParameter("unit", unitId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(List<Household> households) {
        households.forEach(entityManager::persist);
        flush();
    }

    @Override
    public void add(RevealLogEntry entry) {
        entityManager.persist(entry);
        flush();
    }

    @Override
    public void eraseReasons(UUID personId) {
        entityManager
                .createQuery("update RevealLogEntry r set r.reason = null where r.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    @Override
    public void markChanged(Household household) {
        entityManager.lock(household, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
