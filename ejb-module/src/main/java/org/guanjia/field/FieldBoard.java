package org.guanjia.field;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DEPARTMENT_HEAD;
import static org.guanjia.shared.Roles.DUTY_MANAGER;
import static org.guanjia.shared.Roles.FIELD_STAFF;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.field.model.ListedReasons;
import org.guanjia.field.model.WorkOrder;
import org.guanjia.field.model.WorkOrderLists;
import org.guanjia.field.model.WorkOrderLog;
import org.guanjia.field.model.WorkOrders;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.Employees;

/** What a department reads of its work orders. Those who stand above departments read any of their estate's. */
@Stateless
public class FieldBoard {

    private static final List<WorkOrderTab> LANES = List.of(
            WorkOrderTab.WAITING,
            WorkOrderTab.ACCEPTED,
            WorkOrderTab.DOING,
            WorkOrderTab.PAUSED,
            WorkOrderTab.FED_BACK);

    @Inject
    private WorkOrders workOrders;

    @Inject
    private WorkOrderLists lists;

    @Inject
    private WorkOrderLog log;

    @Inject
    private BroughtFiles files;

    @Inject
    private ListedReasons reasons;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** A tab of the department's list: what is late comes first, then what is due soonest. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public Page<WorkOrderRow> tasks(
            @NotNull UUID estateId,
            @NotNull UUID departmentId,
            @Valid @NotNull WorkOrderQuery query,
            @NotNull PageRequest page) {
        caller.requireDepartment(estateId, departmentId);
        UUID me = caller.actor().id();
        return Page.of(
                lists.rows(estateId, departmentId, me, query, page), lists.count(estateId, departmentId, me, query));
    }

    /** How many stand in each tab; {@code since} is the beginning of the reader's day. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public TabCounts counts(@NotNull UUID estateId, @NotNull UUID departmentId, @NotNull Instant since) {
        caller.requireDepartment(estateId, departmentId);
        return lists.counts(estateId, departmentId, caller.actor().id(), since);
    }

    /**
     * The board, or what of it is looked for.
     *
     * @param since the beginning of the reader's day
     * @param lateOnly only what is past its time
     * @param text part of number, title, place or executor's name; null or empty for all
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public BoardView board(
            @NotNull UUID estateId,
            @NotNull UUID departmentId,
            @NotNull Instant since,
            boolean lateOnly,
            @Nullable @Size(max = 100) String text) {
        caller.requireDepartment(estateId, departmentId);
        UUID me = caller.actor().id();
        PageRequest first = PageRequest.first(BoardView.LANE_CAP);
        return new BoardView(LANES.stream()
                .map(tab -> new WorkOrderQuery(tab, since, lateOnly ? clock.now() : null, text))
                .map(query -> new BoardView.Lane(
                        query.tab(),
                        lists.count(estateId, departmentId, me, query),
                        lists.rows(estateId, departmentId, me, query, first)))
                .toList());
    }

    /** The people of the department with what each has in hand; also those who left it with something still in hand. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public List<ExecutorLoad> load(@NotNull UUID estateId, @NotNull UUID departmentId) {
        caller.requireDepartment(estateId, departmentId);
        Map<UUID, ExecutorLoad> loaded = lists.load(estateId, departmentId, clock.now()).stream()
                .collect(toMap(ExecutorLoad::employeeId, identity()));
        List<ExecutorLoad> all = new ArrayList<>();
        for (EmployeeView person : employees.ofDepartment(departmentId)) {
            if (estateId.equals(person.estateId())) {
                ExecutorLoad load = loaded.remove(person.id());
                all.add(load == null ? new ExecutorLoad(person.id(), person.nameZh(), 0, 0, 0) : load);
            }
        }
        return Stream.concat(all.stream(), loaded.values().stream()).toList();
    }

    /**
     * One work order with its log.
     *
     * @throws NotFound where there is none, or it is another department's
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public WorkOrderView workOrder(@NotNull UUID id) {
        WorkOrder workOrder = workOrders.find(id).orElseThrow(NotFound::new);
        caller.requireDepartment(workOrder.estateId(), workOrder.departmentId());
        return view(workOrder);
    }

    /**
     * One work order as it stands on paper: also for the butlers of its estate, who hand the paper out.
     *
     * @throws NotFound where there is none, or it is another estate's or another department's
     */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public WorkOrderView paper(@NotNull UUID id) {
        WorkOrder workOrder = workOrders.find(id).orElseThrow(NotFound::new);
        if (caller.hasRole(BUTLER)) {
            caller.requireEstate(workOrder.estateId());
        } else {
            caller.requireDepartment(workOrder.estateId(), workOrder.departmentId());
        }
        return view(workOrder);
    }

    private WorkOrderView view(WorkOrder workOrder) {
        return new WorkOrderView(
                workOrder.id(),
                workOrder.version(),
                workOrder.order(),
                workOrder.status(),
                workOrder.dueAt(),
                workOrder.executorId(),
                workOrder.executorName(),
                workOrder.reason(),
                workOrder.resumesAt(),
                workOrder.redoReason(),
                workOrder.withdrawalReason(),
                workOrder.isWithdrawalAsked(),
                workOrder.receivedAt(),
                workOrder.startedAt(),
                workOrder.remindedAt(),
                workOrder.fedBackAt(),
                workOrder.feedback(),
                files.of(workOrder.order()),
                workOrder.allowedActions(),
                log.of(workOrder.id()));
    }

    /** The reasons to choose from, in the order in which they are offered. */
    @RolesAllowed({FIELD_STAFF, DEPARTMENT_HEAD, BUTLER, DUTY_MANAGER})
    public List<ListedReason> reasons(@NotNull ReasonKind kind) {
        return reasons.of(kind);
    }
}
