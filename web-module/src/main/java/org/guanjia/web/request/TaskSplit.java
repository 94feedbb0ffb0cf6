package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.DepartmentView;
import org.guanjia.web.messages.Words;

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

    private final List<TaskRow> rows = new ArrayList<>();

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
                        step.evidence())));
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
        rows.add(new TaskRow(null, null, 0, null, MINUTES.get(3), null, Set.of()));
    }

    /** Takes a task away; those that waited for it go at once, the places behind it move up. */
    public void remove(TaskRow row) {
        int place = rows.indexOf(row) + 1;
        rows.remove(row);
        rows.stream().filter(other -> other.getAfter() == place).forEach(other -> other.setAfter(0));
        rows.stream().filter(other -> other.getAfter() > place).forEach(other -> other.setAfter(other.getAfter() - 1));
    }

    /** The plans as the boundary takes them. */
    List<TaskPlan> plans(int placesBefore) {
        return rows.stream().map(row -> row.plan(placesBefore)).toList();
    }

    public void clear() {
        rows.clear();
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
