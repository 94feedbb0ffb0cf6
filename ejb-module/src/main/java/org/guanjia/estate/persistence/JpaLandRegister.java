package org.guanjia.estate.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.estate.BuildingView;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.UnitView;
import org.guanjia.estate.ZoneView;
import org.guanjia.estate.model.Building;
import org.guanjia.estate.model.Estate;
import org.guanjia.estate.model.LandRegister;
import org.guanjia.estate.model.Unit;
import org.guanjia.estate.model.Zone;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.NotFound;

/** The land register in the database. */
@ApplicationScoped
public class JpaLandRegister implements LandRegister {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Estate estate(UUID id) {
        return found(Estate.class, id);
    }

    @Override
    public Zone zone(UUID id) {
        return found(Zone.class, id);
    }

    @Override
    public Building building(UUID id) {
        return found(Building.class, id);
    }

    @Override
    public Unit unit(UUID id) {
        return found(Unit.class, id);
    }

    @Override
    public List<EstateView> estates(Collection<UUID> ids) {
        return entityManager
                .createQuery("select e from Estate e where e.id in :ids order by e.code", Estate.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Estate::view)
                .toList();
    }

    @Override
    public List<ZoneView> zones(UUID estateId) {
        return entityManager
                .createQuery("select z from Zone z where z.estateId = :estate order by z.code", Zone.class)
                .setParameter("estate", estateId)
                .getResultStream()
                .map(Zone::view)
                .toList();
    }

    @Override
    public List<BuildingView> buildings(UUID estateId) {
        return entityManager
                .createQuery("select b from Building b where b.estateId = :estate order by b.code", Building.class)
                .setParameter("estate", estateId)
                .getResultStream()
                .map(Building::view)
                .toList();
    }

    @Override
    public List<UnitView> unitsOfBuilding(UUID buildingId) {
        return entityManager
                .createQuery("select u from Unit u where u.buildingId = :building order by u.code", Unit.class)
                .setParameter("building", buildingId)
                .getResultStream()
                .map(Unit::view)
                .toList();
    }

    @Override
    public Map<String, String> englishLabels(UUID estateId) {
        return entityManager
                .createQuery("select u.labelZh, u.labelEn from Unit u where u.estateId = :estate", Object[].class)
                .setParameter("estate", estateId)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1], (one, other) -> one));
    }

    @Override
    public List<UnitView> units(Collection<UUID> ids) {
        return entityManager
                .createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Unit::view)
                .toList();
    }

    @Override
    public void requireFreeCode(String estateCode) {
        boolean taken = !entityManager
                .createQuery("select e.id from Estate e where e.code = :code", UUID.class)
                .setParameter("code", estateCode)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw BusinessRuleViolation.at("code", "estate.codeTaken", estateCode);
        }
    }

    @Override
    public void requireFreeUnitCodes(UUID estateId, Collection<String> codes) {
        Collection<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                throw BusinessRuleViolation.at("code", "estate.unitCodeTaken", code);
            }
        }
        entityManager
                .createQuery("select u.code from Unit u where u.estateId = :estate and u.code in :codes", String.class)
                .setParameter("estate", estateId)
                .setParameter("codes", codes)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(code -> {
                    throw BusinessRuleViolation.at("code", "estate.unitCodeTaken", code);
                });
    }

    @Override
    public void add(Estate estate) {
        entityManager.persist(estate);
        flush();
    }

    @Override
    public void add(Zone zone) {
        entityManager.persist(zone);
        flush();
    }

    @Override
    public void add(Building building) {
        entityManager.persist(building);
        flush();
    }

    @Override
    public void add(List<Unit> units) {
        units.forEach(entityManager::persist);
        flush();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }

    private <T> T found(Class<T> type, UUID id) {
        T thing = entityManager.find(type, id);
        if (thing == null) {
            throw new NotFound();
        }
        return thing;
    }
}
