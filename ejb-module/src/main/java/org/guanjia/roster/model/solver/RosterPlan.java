package org.guanjia.roster.model.solver;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.model.RosterSheet;

/** A month on its way to a roster: the duties, and whom of the team each is given to. */
@PlanningSolution
class RosterPlan {

    @ProblemFactProperty
    private Month month;

    @ValueRangeProvider
    private List<Teammate> team;

    @PlanningEntityCollectionProperty
    private List<PlannedDuty> duties;

    @PlanningScore
    private HardMediumSoftLongScore score;

    RosterPlan() {}

    /** The plan that the search begins with; who is not of the team any more has nothing but what is fixed. */
    RosterPlan(RosterTask task) {
        month = new Month(task.sheet(), task.rules(), task.regularByPost());
        team = month.team();
        Map<UUID, Teammate> byId = month.people().stream().collect(toMap(Teammate::id, Function.identity()));
        Set<UUID> ofTheMonth = task.sheet().duties().stream().map(DutyView::id).collect(toSet());
        List<DutyView> all = month.judge().duties();
        duties = IntStream.range(0, all.size())
                .filter(rank -> ofTheMonth.contains(all.get(rank).id()))
                .mapToObj(rank -> {
                    boolean fixed = task.fixed().contains(all.get(rank).id());
                    Teammate person = byId.get(all.get(rank).employeeId());
                    boolean keeps = person != null && (fixed || month.isOfTheTeam(person));
                    return new PlannedDuty(rank, keeps ? person : null, fixed);
                })
                .toList();
    }

    /** The month with the duties given as planned. */
    RosterSheet on(RosterSheet sheet) {
        Map<UUID, PlannedDuty> byId = duties.stream().collect(toMap(this::id, Function.identity()));
        return sheet.given(duty -> duty.of(personOf(byId.get(duty.id()))));
    }

    private UUID id(PlannedDuty duty) {
        return month.judge().duties().get(duty.rank()).id();
    }

    private static UUID personOf(PlannedDuty duty) {
        return duty.person() == null ? null : duty.person().id();
    }

    Month month() {
        return month;
    }

    List<Teammate> team() {
        return team;
    }

    List<PlannedDuty> duties() {
        return duties;
    }

    /** On which day somebody has the duty at this place of the list. */
    int day(int index) {
        return month.judge().day(duties.get(index).rank());
    }
}
