package org.guanjia.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Ids;
import org.guanjia.staff.DepartmentKind;

/** The steps of a service, in their order. */
@Named
@ViewScoped
public class StepsEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<StepRow> rows = new ArrayList<>();

    void show(List<ServiceStep> steps) {
        rows = new ArrayList<>(steps.stream().map(StepRow::of).toList());
    }

    /** The steps as the boundary takes them. */
    List<ServiceStep> steps() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).step(at + 1))
                .toList();
    }

    /** Adds an empty step. */
    public void add() {
        rows.add(new StepRow());
    }

    /** Takes the step away that was pressed; nothing waits for it any more, and those behind it move up. */
    public void remove(String pressed) {
        int index = indexOf(pressed);
        if (index < 0) {
            return; // pressed twice
        }
        int place = index + 1;
        rows.remove(index);
        rows.forEach(row -> row.setAfter(Arrays.stream(row.getAfter())
                .filter(after -> after != place)
                .map(after -> after > place ? after - 1 : after)
                .toArray(Integer[]::new)));
    }

    /** The step that was pressed changes places with the one before; what waited for either of them is asked anew. */
    public void up(String pressed) {
        int index = indexOf(pressed);
        if (index < 1) {
            return;
        }
        Collections.swap(rows, index, index - 1);
        rows.subList(index - 1, rows.size())
                .forEach(row -> row.setAfter(Arrays.stream(row.getAfter())
                        .filter(after -> after < index)
                        .toArray(Integer[]::new)));
    }

    private int indexOf(String pressed) {
        return rows.stream().map(StepRow::getId).toList().indexOf(Ids.inAddress(pressed));
    }

    /** The places that a step can wait for: those before its own. */
    public List<Integer> placesBefore(int index) {
        return IntStream.rangeClosed(1, index).boxed().toList();
    }

    public List<StepRow> getRows() {
        return rows;
    }

    public List<DepartmentKind> getKinds() {
        return List.of(DepartmentKind.values());
    }

    public List<DisturbanceKind> getDisturbances() {
        return List.of(DisturbanceKind.values());
    }

    public List<Evidence> getEvidence() {
        return List.of(Evidence.values());
    }
}
