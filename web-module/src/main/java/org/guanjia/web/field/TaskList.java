package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.TabCounts;
import org.guanjia.field.WorkOrderQuery;
import org.guanjia.field.WorkOrderRow;
import org.guanjia.field.WorkOrderTab;
import org.guanjia.shared.PageRequest;

/** The task list on the phone: a tab of the department's work, what is late first. */
@Named
@ViewScoped
public class TaskList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final List<WorkOrderTab> TABS = List.of(
            WorkOrderTab.WAITING, WorkOrderTab.MINE, WorkOrderTab.DOING, WorkOrderTab.PAUSED, WorkOrderTab.FED_BACK);

    @Inject
    private FieldBoard board;

    @Inject
    private Workplace workplace;

    private String tab;
    private transient List<WorkOrderRow> rows;
    private transient TabCounts counts;

    /** Reads what is shown, before every drawing. */
    public void refresh() {
        counts = board.counts(workplace.estateId(), workplace.departmentId(), workplace.since());
        rows = board.tasks(
                        workplace.estateId(),
                        workplace.departmentId(),
                        WorkOrderQuery.of(getShown(), workplace.since()),
                        PageRequest.first(SHOWN))
                .rows();
    }

    /** The tab shown. One's own work comes first where there is some, or else what nobody took. */
    public WorkOrderTab getShown() {
        return Arrays.stream(WorkOrderTab.values())
                .filter(one -> one.name().equals(tab))
                .findFirst()
                .orElse(counts.mine() > 0 ? WorkOrderTab.MINE : WorkOrderTab.WAITING);
    }

    /** How many of the tab are not shown, for the list is short on a phone. */
    public long getMore() {
        return counts.of(getShown()) - rows.size();
    }

    public List<WorkOrderTab> getTabs() {
        return TABS;
    }

    public List<WorkOrderRow> getRows() {
        return rows;
    }

    public TabCounts getCounts() {
        return counts;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
