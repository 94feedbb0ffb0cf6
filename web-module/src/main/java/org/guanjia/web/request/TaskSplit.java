package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.disturbance.BudgetLine;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.HomeBudget;
import org.guanjia.disturbance.PlannedOccasion;
import org.guanjia.disturbance.Week;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** The split of a request into tasks for departments, at once or one after the other (S05). */
@Named
@ViewScoped
public class TaskSplit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> MINUTES = List.of(15, 30, 60, 120, 240, 480, 1440, 2880, 4320, 10080);

    @Inject
    private DepartmentNames departments;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private EstateClock clock;

    private final List<TaskRow> rows = new ArrayList<>();
    private String overBudget;
    private boolean asksWhy;

    /** Offers the steps of a service as tasks. */
    void offer(ServiceItemView item) {
        rows.clear();
        item.steps()
                .forEach(step -> rows.add(new TaskRow(
                        departmentOf(step.department()),
                        words.either(step.titleZh(), step.titleEn()),
                        step.after().stream().max(Comparator.naturalOrder()).orElse(0),
                        item.targets().acceptMinutes(),
                        step.doneMinutes() == null ? item.targets().doneMinutes() : step.doneMinutes(),
                        step.feedbackForm(),
                        step.evidence(),
                        step.disturbs())));
    }

    private String departmentOf(DepartmentKind kind) {
        return departments.getAll().stream()
                .filter(department -> department.kind() == kind)
                .findFirst()
                .map(department -> department.id().toString())
                .orElse(null);
    }

    /** Adds an empty task. */
    public void add() {
        rows.add(new TaskRow(null, null, 0, null, MINUTES.get(3), null, Set.of(), null));
    }

    /** Takes a task away; those that waited for it go at once, the places behind it move up. */
    public void remove(TaskRow row) {
        int place = rows.indexOf(row) + 1;
        rows.remove(row);
        String gone = row.getId().toString();
        rows.stream().filter(other -> other.getJoins().equals(gone)).forEach(other -> other.setJoins(""));
        rows.stream().filter(other -> other.getAfter() == place).forEach(other -> other.setAfter(0));
        rows.stream().filter(other -> other.getAfter() > place).forEach(other -> other.setAfter(other.getAfter() - 1));
    }

    /** The plans as the boundary takes them. */
    List<TaskPlan> plans(int placesBefore) {
        return rows.stream().map(row -> row.plan(placesBefore, overBudget)).toList();
    }

    /** Orders; where that is refused because the home’s budget of disturbances is used up, it is asked from now on why it has to be. */
    <T> T ordering(Supplier<T> order) {
        try {
            return order.get();
        } catch (BusinessRuleViolation e) {
            asksWhy |= "overBudget".equals(e.field());
            throw e;
        }
    }

    /** Whether it is asked why the home has to be disturbed although its budget is used up. */
    public boolean asksWhy(HomeBudget budget) {
        return asksWhy
                || budget != null
                        && (isOver(budget.week(), budget.thisWeek())
                                || isOver(budget.week().next(), budget.nextWeek()));
    }

    private boolean isOver(Week week, List<BudgetLine> lines) {
        return lines.stream()
                .anyMatch(line -> rows.stream()
                                .filter(row -> row.isOccasion() && row.getDisturbs() == line.kind() && isIn(week, row))
                                .count()
                        > line.left());
    }

    private boolean isIn(Week week, TaskRow row) {
        Instant at = row.getAt() == null ? clock.now() : row.getAt();
        return Week.of(LocalDate.ofInstant(at, me.getZone())).equals(week);
    }

    /** What a task may be done with: disturbances of its kind that are planned already, by id. */
    public List<PlannedOccasion> joinable(TaskRow row, HomeBudget budget) {
        return budget == null
                ? List.of()
                : budget.planned().stream()
                        .filter(occasion -> occasion.kind() == row.getDisturbs())
                        .toList();
    }

    /** The same of tasks before it on the page, by place. */
    public Map<Integer, TaskRow> joinableBefore(TaskRow row) {
        return placesBefore(row).stream()
                .filter(place ->
                        rows.get(place - 1).isOccasion() && rows.get(place - 1).getDisturbs() == row.getDisturbs())
                .collect(Collectors.toMap(
                        place -> place, place -> rows.get(place - 1), (one, other) -> one, TreeMap::new));
    }

    public List<DisturbanceKind> getDisturbances() {
        return List.of(DisturbanceKind.values());
    }

    public String getOverBudget() {
        return overBudget;
    }

    public void setOverBudget(String overBudget) {
        this.overBudget = overBudget;
    }

    public void clear() {
        rows.clear();
        overBudget = null;
        asksWhy = false;
    }

    public List<TaskRow> getRows() {
        return rows;
    }

    /** What a target can be; one that the catalogue names and the list does not is offered too. */
    public List<Integer> targets(TaskRow row) {
        if (row.getDoneMinutes() == null || MINUTES.contains(row.getDoneMinutes())) {
            return MINUTES;
        }
        List<Integer> all = new ArrayList<>(MINUTES);
        all.add(row.getDoneMinutes());
        all.sort(Comparator.naturalOrder());
        return all;
    }

    /** The places that a task can wait for: those before its own. */
    public List<Integer> placesBefore(TaskRow row) {
        return IntStream.rangeClosed(1, rows.indexOf(row)).boxed().toList();
    }

    public List<DepartmentView> getDepartments() {
        return departments.getAll();
    }
}
