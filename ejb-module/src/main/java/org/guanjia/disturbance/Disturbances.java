package org.guanjia.disturbance;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.disturbance.model.Budget;
import org.guanjia.disturbance.model.Disturbance;
import org.guanjia.disturbance.model.DisturbanceBook;
import org.guanjia.disturbance.model.DisturbanceLimit;
import org.guanjia.disturbance.model.Home;
import org.guanjia.estate.Estates;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.Households;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Origin;

/**
 * What disturbs homes, for whoever orders work there, within a transaction whose boundary has checked the caller (S17, S42). The
 * household is locked while its week is counted, so that two who order at the same moment do not both take what is left.
 */
@ApplicationScoped
public class Disturbances {

    @Inject
    private DisturbanceBook book;

    @Inject
    private Households households;

    @Inject
    private Estates estates;

    @Inject
    private Event<Fact> facts;

    /**
     * Plans disturbances of whoever lives in the unit; where nobody does, nobody is disturbed. One may join another of the same list
     * that stands before it.
     *
     * @param about whose timeline tells it
     * @throws BusinessRuleViolation at {@code overBudget} where a week’s budget is used up and nobody says why it has to be
     */
    public void plan(UUID unitId, List<PlannedDisturbance> planned, Origin about, Actor by, Instant at) {
        if (!planned.isEmpty()) {
            locked(unitId).ifPresent(home -> planned.forEach(one -> plan(home, one, about, by, at)));
        }
    }

    private void plan(Home home, PlannedDisturbance one, Origin about, Actor by, Instant at) {
        UUID joins = one.plan().joins();
        if (joins == null) {
            count(Disturbance.apart(one, home, by, at), "planned", one.plan().why(), about, home, by, at);
        } else {
            Disturbance other =
                    book.find(joins).orElseThrow(() -> BusinessRuleViolation.at("joins", "disturbance.joins.over"));
            Disturbance joining = Disturbance.joining(other, one, home, by, at);
            book.add(joining);
            tell(joining, "joined", about, home, by, at, null, Map.of());
        }
    }

    /** Who lives in the unit, locked until the end of the transaction. */
    Optional<Home> locked(UUID unitId) {
        return households.locked(unitId).map(this::home);
    }

    private Home home(HouseholdView household) {
        return new Home(household.id(), estates.estate(household.estateId()));
    }

    /** Counts one of its own, and asks why where it goes over. */
    void count(
            Disturbance disturbance, String fact, @Nullable String why, Origin about, Home home, Actor by, Instant at) {
        Week week = Week.of(disturbance.onDay());
        BudgetLine line = budget(home.estate().id(), home.householdId())
                .line(disturbance.kind(), book.used(home.householdId(), week));
        if (!line.isUsedUp()) {
            book.add(disturbance);
            tell(disturbance, fact, about, home, by, at, null, Map.of());
            return;
        }
        if (why == null || why.isBlank()) {
            throw BusinessRuleViolation.at(
                    "overBudget",
                    "disturbance.overBudget",
                    line.kind(),
                    line.used(),
                    line.limit(),
                    shown(week.monday()),
                    shown(week.sunday()));
        }
        disturbance.goOver(why.strip());
        book.add(disturbance);
        Map<String, String> figures = Map.of(
                "used", String.valueOf(line.used() + 1),
                "limit", String.valueOf(line.limit()));
        tell(disturbance, fact + "Over", about, home, by, at, why.strip(), figures);
    }

    /** Month and day, as both languages write them in figures. */
    private static String shown(LocalDate day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** What holds for a home. */
    Budget budget(UUID estateId, UUID householdId) {
        return new Budget(book.limits(DisturbanceLimit.EVERYWHERE, estateId, householdId));
    }

    /** When the home expects what was planned for a task; empty for as soon as may be, and where nobody is disturbed. */
    public Optional<Instant> plannedFor(UUID taskId) {
        return book.find(taskId).map(Disturbance::plannedAt);
    }

    /** What was planned for a task took place. */
    public void happened(UUID taskId) {
        book.find(taskId).ifPresent(Disturbance::happen);
    }

    /** What was planned for a task is not needed any more. */
    public void giveBack(UUID taskId) {
        book.find(taskId).ifPresent(Disturbance::giveBack);
    }

    private void tell(
            Disturbance disturbance,
            String fact,
            Origin about,
            Home home,
            Actor by,
            Instant at,
            @Nullable String words,
            Map<String, String> figures) {
        Map<String, String> details = new HashMap<>(figures);
        details.put("disturbance", disturbance.kind().name());
        if (disturbance.plannedAt() != null) {
            details.put("visitAt", disturbance.plannedAt().toString());
        }
        facts.fire(new Fact(about, home.estate().id(), "disturbance." + fact, by, at, Map.copyOf(details), words));
    }
}
