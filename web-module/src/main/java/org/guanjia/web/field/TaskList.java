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
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** The task list on the phone: a tab of the department's work, what is late first. */
@Named
@ViewScoped
public class TaskList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final List<WorkOrderTab> TABS = List.of(
            WorkOrderTab.WAITING, WorkOrderTab.MINE, WorkOrderTab.DOING, WorkOrderTab.PAUSED, WorkOrderTab.FED_BACK);
    private static final List<WorkOrderTab> OVER = List.of(WorkOrderTab.GIVEN_BACK, WorkOrderTab.WITHDRAWN);
    private static final int LAST_PAGE = Page.COUNT_CAP / SHOWN;
    private static final int LONGEST_TEXT = 100;

    @Inject
    private FieldBoard board;

    @Inject
    private Workplace workplace;

    private String tab;
    private String text = "";
    private int page = 1;
    private transient Page<WorkOrderRow> found;
    private transient TabCounts counts;

    /** Reads what is shown, before every drawing. */
    public void refresh() {
        counts = board.counts(workplace.estateId(), workplace.departmentId(), workplace.since());
        found = board.tasks(
                workplace.estateId(),
                workplace.departmentId(),
                new WorkOrderQuery(getShown(), workplace.since(), null, text),
                new PageRequest((page - 1) * SHOWN, SHOWN, null, false));
    }

    /** The tab shown. One's own work comes first where there is some, or else what nobody took. */
    public WorkOrderTab getShown() {
        return Arrays.stream(WorkOrderTab.values())
                .filter(one -> one.name().equals(tab))
                .findFirst()
                .orElse(counts.mine() > 0 ? WorkOrderTab.MINE : WorkOrderTab.WAITING);
    }

    /** The place of the last row shown among all that were found. */
    public int getLast() {
        return getFirst() - 1 + found.rows().size();
    }

    /** The place of the first row shown, from 1. */
    public int getFirst() {
        return (page - 1) * SHOWN + 1;
    }

    /** How many were found, as far as lists count. */
    public int getCount() {
        return found.count();
    }

    /** The tabs of what the department has no more to do with. */
    public List<WorkOrderTab> getOver() {
        return OVER;
    }

    public List<WorkOrderTab> getTabs() {
        return TABS;
    }

    public List<WorkOrderRow> getRows() {
        return found.rows();
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(Math.max(page, 1), LAST_PAGE);
    }
}
