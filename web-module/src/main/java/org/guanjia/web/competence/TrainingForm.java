package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanjia.competence.CompetenceDesk;
import org.guanjia.competence.EnterTraining;
import org.guanjia.competence.TookPart;
import org.guanjia.competence.TrainingKind;
import org.guanjia.competence.TrainingResult;
import org.guanjia.shared.Ids;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog that enters a training for those of the page's people who took part. */
@Named
@ViewScoped
public class TrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceDesk desk;

    @Inject
    private CompetenceView page;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private UUID commandId;
    private String title;
    private TrainingKind kind = TrainingKind.SERVICE;
    private LocalDate onDay;
    private BigDecimal hours;
    private TrainingResult result = TrainingResult.PASSED;
    private List<String> people = List.of();

    /** Opens it. */
    public void begin() {
        commandId = Ids.next();
        title = null;
        kind = TrainingKind.SERVICE;
        onDay = null;
        hours = null;
        result = TrainingResult.PASSED;
        people = List.of();
    }

    /** Enters it. */
    public void save() {
        desk.held(new EnterTraining(
                commandId,
                me.estateId(),
                title,
                kind,
                onDay,
                hours,
                people.stream()
                        .map(one -> new TookPart(Pressed.idIfAny(one), result))
                        .toList()));
        passing.say("competence.training.saved", people.size());
        page.draw();
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return commandId != null;
    }

    public List<TrainingKind> getKinds() {
        return List.of(TrainingKind.values());
    }

    public List<TrainingResult> getResults() {
        return List.of(TrainingResult.values());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public TrainingKind getKind() {
        return kind;
    }

    public void setKind(TrainingKind kind) {
        this.kind = kind;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public TrainingResult getResult() {
        return result;
    }

    public void setResult(TrainingResult result) {
        this.result = result;
    }

    /** The ids of those who took part. */
    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }
}
