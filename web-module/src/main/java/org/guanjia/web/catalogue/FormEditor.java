package org.guanjia.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.guanjia.form.FormField;
import org.guanjia.form.FormOffice;
import org.guanjia.form.FormVersion;
import org.guanjia.form.Forms;
import org.guanjia.form.PublishForm;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.messages.Words;

/** The page that writes the next version of a form; the first of a new one where the address names none. */
@Named
@ViewScoped
public class FormEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormOffice office;

    @Inject
    private Forms forms;

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    @Inject
    private Words words;

    private String shown;
    private String key;
    private UUID commandId = Ids.next();
    private int basedOn;
    private boolean changedMeanwhile;
    private List<QuestionRow> rows = new ArrayList<>();

    /** Opens the page. */
    public void load() {
        if (isFresh()) {
            add();
            return;
        }
        FormVersion form = forms.current(shown);
        key = form.key();
        basedOn = form.version();
        rows = new ArrayList<>(form.fields().stream().map(QuestionRow::of).toList());
    }

    /** Publishes what was written as the next version. Where somebody else did meanwhile, the reader may publish after theirs. */
    public String publish() {
        try {
            office.publish(new PublishForm(commandId, key, basedOn, questions()));
        } catch (ChangedMeanwhile e) {
            basedOn = forms.current(key).version();
            changedMeanwhile = true;
            throw e;
        }
        drafts.done(new DraftKey("form", isFresh() ? "" : shown));
        passing.say("form.published", key, basedOn + 1);
        return "/form.xhtml?faces-redirect=true&key=" + key;
    }

    /** The questions as the boundary takes them; what one lacks is told with its place. */
    private List<FormField> questions() {
        List<FormField> questions = new ArrayList<>();
        for (QuestionRow row : rows) {
            try {
                questions.add(row.field());
            } catch (BusinessRuleViolation e) {
                throw new BusinessRuleViolation(
                        "form.question.wrong",
                        questions.size() + 1,
                        words.of(e.messageKey(), e.parameters().toArray()));
            }
        }
        return questions;
    }

    /** Adds an empty question. */
    public void add() {
        rows.add(new QuestionRow());
    }

    /** Takes the question away that was pressed; pressed twice, it is gone already. */
    public void remove(String pressed) {
        UUID id = Ids.inAddress(pressed);
        rows.removeIf(row -> row.getId().equals(id));
    }

    /** The question that was pressed changes places with the one before. */
    public void up(String pressed) {
        int index = rows.stream().map(QuestionRow::getId).toList().indexOf(Ids.inAddress(pressed));
        if (index > 0) {
            Collections.swap(rows, index, index - 1);
        }
    }

    /** Whether the page writes the first version of a new form. */
    public boolean isFresh() {
        return shown == null || shown.isEmpty();
    }

    /** Whether somebody else published a version since the page was opened, which the reader may want to see. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<FieldType> getTypes() {
        return List.of(FieldType.values());
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
