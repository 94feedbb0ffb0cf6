package org.guanjia.web.parts;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.web.drafts.Drafts;
import org.guanjia.web.lists.LazyList;
import org.guanjia.web.messages.Passing;

/** The sheet of parts, for looking at while one builds; in the project stage Development and nowhere else. */
@Named
@ViewScoped
public class ComponentsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 1500;

    @Inject
    private transient EstateClock clock;

    @Inject
    private Passing passing;

    @Inject
    private Drafts drafts;

    private final LazyList<String> rows = new LazyList<>(
            part -> Page.of(
                    IntStream.range(part.first(), part.first() + part.size())
                            .mapToObj(at -> "X260518-" + (part.descending() ? ROWS - at : at))
                            .toList(),
                    ROWS),
            row -> row);
    private List<String> selected = List.of();
    private String text;
    private String words;
    private String choice = "A";
    private boolean flag = true;
    private LocalDateTime when;
    private transient Part file;

    /** Opens the sheet; in production there is no such page. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
            throw new NotFound();
        }
    }

    public void submit() {
        drafts.done(new DraftKey("components", ""));
        passing.say("components.done");
    }

    public void refuse() {
        throw BusinessRuleViolation.at("title", "shared.money.negative", text);
    }

    public void clash() {
        throw new ChangedMeanwhile();
    }

    public void breakDown() {
        throw new IllegalStateException("meant to happen");
    }

    public List<StateMark> getStates() {
        return List.of(StateMark.values());
    }

    public List<Instant> getMoments() {
        return List.of(-6L, 12L, 240L, 1500L, 9000L).stream()
                .map(minutes -> clock.now().plus(Duration.ofMinutes(minutes)))
                .toList();
    }

    public List<String> getChoices() {
        return List.of("A", "B", "C");
    }

    public LazyList<String> getRows() {
        return rows;
    }

    public List<String> getSelected() {
        return selected;
    }

    public void setSelected(List<String> selected) {
        this.selected = selected;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public boolean isFlag() {
        return flag;
    }

    public void setFlag(boolean flag) {
        this.flag = flag;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDateTime getWhen() {
        return when;
    }

    public void setWhen(LocalDateTime when) {
        this.when = when;
    }
}
