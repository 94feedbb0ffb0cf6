package org.guanjia.web.field;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.OrderForm;
import org.guanjia.jms.Outcome;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.Ids;
import org.guanjia.web.request.Afterwards;

/** The feedback of the task of the page (S04): what came of it, in words, with the order's questions answered. */
@Named
@ViewScoped
public class TaskFeedback implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkOrderDesk desk;

    @Inject
    private TaskPage page;

    @Inject
    private BroughtPhotos files;

    @Inject
    private Afterwards afterwards;

    private final UUID commandId = Ids.next();
    private Outcome outcome = Outcome.DONE;
    private String words;
    private Integer minutes;
    private BigDecimal cost;
    private final HashMap<String, String> answers = new HashMap<>();

    /** Feeds back, and goes on to the next task. */
    public String send() {
        desk.feedBack(
                page.act(commandId),
                new FeedbackForm(
                        outcome,
                        words,
                        minutes == null ? 0 : minutes,
                        cost,
                        given(),
                        BroughtPhotos.ids(files.getPhotos()),
                        BroughtPhotos.ids(files.getReceipts())));
        afterwards.say(
                new DraftKey("feedback", page.getView().id().toString()),
                "field.feedback.done",
                page.getView().order().title());
        return "/tasks.xhtml?faces-redirect=true";
    }

    private Map<String, String> given() {
        return answers.entrySet().stream()
                .filter(answer ->
                        answer.getValue() != null && !answer.getValue().isBlank())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The questions of the order's form; none where it has no form. */
    public List<OrderForm.Field> getQuestions() {
        OrderForm form = page.getView().order().form();
        return form == null ? List.of() : form.fields();
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }
}
