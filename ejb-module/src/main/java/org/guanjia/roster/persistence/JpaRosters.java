package org.guanjia.roster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterRuleKind;
import org.guanjia.roster.RosterState;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.roster.SubstitutionView;
import org.guanjia.roster.model.Duty;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterRule;
import org.guanjia.roster.model.Rosters;
import org.guanjia.roster.model.ShiftPattern;
import org.guanjia.roster.model.Substitution;
import org.guanjia.shared.NotFound;

/** The rosters in the database. */
@ApplicationScoped
public class JpaRosters implements Rosters {

    private static final String VIEW = """
            select new org.guanjia.roster.DutyView(
                d.id, d.day, d.patternId, d.place, d.postId, d.seat, d.beginsAt, d.endsAt, d.breakMinutes,
                d.employeeId, d.version)
            from Duty d""";

    private static final String PUBLISHED =
            VIEW + " join Roster r on r.id = d.rosterId and r.state = :published where ";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<Roster> ofMonth(UUID estateId, YearMonth month) {
        return entityManager
                .createQuery("select r from Roster r where r.estateId = :estate and r.firstDay = :first", Roster.class)
                .setParameter("estate", estateId)
                .setParameter("first", month.atDay(1))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Roster roster(UUID id) {
        return Optional.ofNullable(entityManager.find(Roster.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public Roster locked(UUID id) {
        Roster roster = roster(id);
        entityManager.lock(roster, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return roster;
    }

    @Override
    public void add(Roster roster) {
        entityManager.persist(roster);
        entityManager.flush();
    }

    @Override
    public void add(Collection<Duty> duties) {
        duties.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public void add(Substitution substitution) {
        entityManager.persist(substitution);
    }

    @Override
    public Duty duty(UUID id) {
        return Optional.ofNullable(entityManager.find(Duty.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public List<Duty> duties(UUID rosterId) {
        return entityManager
                .createQuery("select d from Duty d where d.rosterId = :roster order by d.beginsAt, d.seat", Duty.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    @Override
    public List<DutyView> views(UUID rosterId) {
        return entityManager
                .createQuery(VIEW + " where d.rosterId = :roster order by d.beginsAt, d.seat", DutyView.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    @Override
    public List<DutyView> views(Collection<UUID> ids) {
        return entityManager
                .createQuery(VIEW + " where d.id in :ids", DutyView.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<DutyView> published(UUID estateId, UUID otherThan, Instant from, Instant until) {
        return entityManager
                .createQuery(
                        PUBLISHED + "d.estateId = :estate and d.beginsAt < :until and d.endsAt > :from"
                                + " and d.rosterId <> :other order by d.beginsAt, d.seat",
                        DutyView.class)
                .setParameter("published", RosterState.PUBLISHED)
                .setParameter("estate", estateId)
                .setParameter("other", otherThan)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public List<DutyView> ofEmployee(UUID employeeId, Instant from, Instant until) {
        return entityManager
                .createQuery(
                        PUBLISHED + "d.employeeId = :employee and d.beginsAt < :until and d.endsAt > :from"
                                + " order by d.beginsAt, d.seat",
                        DutyView.class)
                .setParameter("published", RosterState.PUBLISHED)
                .setParameter("employee", employeeId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public List<SubstitutionView> substitutions(UUID rosterId) {
        return entityManager
                .createQuery("""
                        select new org.guanjia.roster.SubstitutionView(
                            c.dutyId, c.formerId, c.employeeId, c.reason, c.changedByName, c.changedAt)
                        from Substitution c join Duty d on d.id = c.dutyId
                        where d.rosterId = :roster order by c.changedAt desc""", SubstitutionView.class)
                .setParameter("roster", rosterId)
                .getResultList();
    }

    @Override
    public List<ShiftPatternView> patterns(UUID estateId) {
        List<ShiftPattern> all = entityManager
                .createQuery(
                        "select p from ShiftPattern p where p.estateId = :estate or p.estateId is null"
                                + " order by p.position",
                        ShiftPattern.class)
                .setParameter("estate", estateId)
                .getResultList();
        boolean hasOwn = all.stream().anyMatch(ShiftPattern::isOfOneEstate);
        return all.stream()
                .filter(pattern -> pattern.isOfOneEstate() == hasOwn)
                .map(ShiftPattern::view)
                .toList();
    }

    @Override
    public RosterRule rule(RosterRuleKind kind) {
        return entityManager.find(RosterRule.class, kind);
    }

    @Override
    public List<RosterRule> rules() {
        return entityManager
                .createQuery("select r from RosterRule r", RosterRule.class)
                .getResultStream()
                .sorted(Comparator.comparing(RosterRule::kind))
                .toList();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
