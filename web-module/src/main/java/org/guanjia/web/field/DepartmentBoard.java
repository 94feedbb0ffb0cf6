package org.guanjia.web.field;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.field.BoardView;
import org.guanjia.field.ExecutorLoad;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderRow;
import org.guanjia.field.WorkOrderTab;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The board of a department. What is dropped on a lane is the act that leads there, carried out by the same boundary as the
 * button; where it is refused, the boundary's own words say why.
 */
@Named
@ViewScoped
public class DepartmentBoard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 100;

    @Inject
    private FieldBoard board;

    @Inject
    private Workplace workplace;

    @Inject
    private TaskActs acts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private boolean late;
    private String text = "";
    private transient BoardView view;
    private transient List<ExecutorLoad> people;

    /** Reads what is shown, before every drawing. */
    public void refresh() {
        view = board.board(workplace.estateId(), workplace.departmentId(), workplace.since(), late, text);
        people = null;
    }

    /** A card was dropped on a lane, or its button pressed. Feeding back has a page of its own, and leads there. */
    public String move() {
        WorkOrderAct act = new WorkOrderAct(
                acts.commandId(),
                UUID.fromString(parameters.get("workOrder")),
                Long.parseLong(parameters.get("version")));
        WorkOrderAction action = wanted(parameters.get("to"), parameters.get("status"));
        switch (action) {
            case FEED_BACK -> {
                return "/task.xhtml?faces-redirect=true&id=" + act.workOrderId();
            }
            case PAUSE, ASSIGN -> acts.choose(action, act);
            default -> acts.carryOut(action, act);
        }
        return null;
    }

    private static WorkOrderAction wanted(String to, String status) {
        return switch (to) {
            case "ASSIGN" -> WorkOrderAction.ASSIGN;
            case "ACCEPTED" -> WorkOrderAction.ACCEPT;
            case "DOING" -> status.equals("PAUSED") ? WorkOrderAction.RESUME : WorkOrderAction.START;
            case "PAUSED" -> WorkOrderAction.PAUSE;
            case "FED_BACK" -> WorkOrderAction.FEED_BACK;
            default -> throw new BusinessRuleViolation("field.board.noWayBack");
        };
    }

    /** How many stand in a lane; {@code departmentBoard.count('DOING')}. */
    public long count(String tab) {
        return view.lanes().stream()
                .filter(lane -> lane.tab() == WorkOrderTab.valueOf(tab))
                .mapToLong(BoardView.Lane::count)
                .sum();
    }

    /** Whether an act is offered on a card; {@code departmentBoard.offers(card, 'ASSIGN')}. */
    public boolean offers(WorkOrderRow card, String action) {
        return card.actions().contains(WorkOrderAction.valueOf(action));
    }

    /** The people of the department with what each has in hand. */
    public List<ExecutorLoad> getPeople() {
        if (people == null) {
            people = board.load(workplace.estateId(), workplace.departmentId());
        }
        return people;
    }

    /** Whether only what is late is shown. */
    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    /** What is looked for. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    public BoardView getView() {
        return view;
    }
}
