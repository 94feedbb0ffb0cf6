package org.guanjia.escalation.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.TargetDue;

/** The steps of all escalations. */
public interface EscalationSteps {

    /** Keeps a new one. */
    void add(EscalationStep step);

    /** One of them, locked. */
    Optional<EscalationStep> locked(UUID id);

    /** Whether the level was escalated for the target as it is due now. */
    boolean has(TargetDue target, int level);

    /** When somebody took on a step of this target last, as it is due now. */
    Optional<Instant> takenOnLast(TargetDue target);

    /** Those that wait, and are to be told by then. */
    List<UUID> waitingUntil(Instant at);

    /** Those that an employee was told of and that are not over, the latest told first. */
    List<EscalationStep> toldTo(UUID employeeId, int most);

    /** Those told in an estate that are not over, the latest told first. */
    List<EscalationStep> open(UUID estateId, int most);
}
