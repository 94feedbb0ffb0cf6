package org.guanjia.delivery;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;
import static org.guanjia.shared.Roles.INTEGRATION_OPERATOR;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.model.BrokerQueues;
import org.guanjia.delivery.model.Traffic;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Says what waits, what is unanswered and what is stuck, by department and by queue. */
@Stateless
@RolesAllowed({INTEGRATION_OPERATOR, ADMINISTRATOR, DUTY_MANAGER})
public class DeliveryLedger {

    @Inject
    private Traffic traffic;

    @Inject
    private BrokerQueues queues;

    @Inject
    private DeliveryHealth health;

    @Inject
    private Caller caller;

    /** The departments of the estate that have anything waiting or unanswered. */
    public List<DepartmentTraffic> departments(@NotNull UUID estateId) {
        caller.requireEstate(estateId);
        return traffic.byDepartment(estateId);
    }

    /** Orders without any answer yet, the oldest first; of all departments where it is null. */
    public Page<UnansweredRow> unanswered(
            @NotNull UUID estateId, @Nullable UUID departmentId, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        return traffic.unanswered(estateId, departmentId, page);
    }

    /** What is in the outbox, the oldest first; of all departments where it is null. */
    public Page<WaitingRow> waiting(@NotNull UUID estateId, @Nullable UUID departmentId, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        return traffic.waiting(estateId, departmentId, page);
    }

    /** What waits for its predecessor, the oldest first. */
    public Page<ParkedRow> parked(@NotNull UUID estateId, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        return traffic.parked(estateId, page);
    }

    /** The broker's queues; they serve all estates. */
    public List<QueueTraffic> queues() {
        return queues.all();
    }

    /** How many dead letters somebody has to look at. */
    public long deadLetters() {
        return traffic.deadLetters(caller.estates());
    }

    /**
     * Since when orders and feedback wait in the outbox; null while they go out at once. For everybody: whoever orders or
     * answers wants to know that it takes longer.
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER, DEPARTMENT_HEAD, FIELD_STAFF, INTEGRATION_OPERATOR, ADMINISTRATOR})
    public Instant waitsSince() {
        return health.waitsSince();
    }

    /** How sending stands on this node. */
    public RelayState relay() {
        return new RelayState(
                health.workers(),
                health.brokerDownSince(),
                traffic.backlog(),
                traffic.oldestWaiting(),
                health.lastSentAt());
    }
}
