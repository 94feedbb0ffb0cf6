package org.guanjia.roster.model.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import jakarta.annotation.Nullable;

/** A duty of the month and who is to have it. */
@PlanningEntity
class PlannedDuty {

    static final String PERSON = "person";

    /** Its place among all duties, by their begin. */
    @PlanningId
    private int rank;

    @PlanningPin
    private boolean fixed;

    @PlanningVariable(allowsUnassigned = true)
    private Teammate person;

    PlannedDuty() {}

    PlannedDuty(int rank, @Nullable Teammate person, boolean fixed) {
        this.rank = rank;
        this.person = person;
        this.fixed = fixed;
    }

    int rank() {
        return rank;
    }

    boolean isFixed() {
        return fixed;
    }

    Teammate person() {
        return person;
    }

    void give(@Nullable Teammate other) {
        person = other;
    }
}
