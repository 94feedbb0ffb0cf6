package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderView;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Ids;

/** The page of one work order: what, where, for whom, by when, and what may be done now. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The next step of the work, in the order in which it is offered at the thumb. */
    private static final List<WorkOrderAction> STEPS =
            List.of(WorkOrderAction.FEED_BACK, WorkOrderAction.RESUME, WorkOrderAction.ACCEPT, WorkOrderAction.START);

    private static final List<WorkOrderAction> ASIDE =
            List.of(WorkOrderAction.REFUSE, WorkOrderAction.PAUSE, WorkOrderAction.HAND_BACK);

    @Inject
    private FieldBoard board;

    private String id;
    private transient WorkOrderView view;

    /** Reads what is shown, before every drawing. */
    public void refresh() {
        view = board.workOrder(Ids.inAddress(id));
    }

    /** The work order as it was last drawn. */
    public WorkOrderView getView() {
        if (view == null) {
            refresh();
        }
        return view;
    }

    WorkOrderAct act(UUID commandId) {
        return new WorkOrderAct(commandId, Ids.inAddress(id), getView().version());
    }

    /** Whether an act is offered now; {@code taskPage.allows('START')}. */
    public boolean allows(String action) {
        return getView().allows(WorkOrderAction.valueOf(action));
    }

    /** The one step at the thumb; null where there is none. */
    public WorkOrderAction getStep() {
        return STEPS.stream().filter(getView()::allows).findFirst().orElse(null);
    }

    /** The ways aside, each with its reason. */
    public List<WorkOrderAction> getAside() {
        return ASIDE.stream().filter(getView()::allows).toList();
    }

    /** Whether the order wants photos; {@code taskPage.wants('PHOTO')}. */
    public boolean wants(String evidence) {
        return getView().order().evidence().contains(Evidence.valueOf(evidence));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
