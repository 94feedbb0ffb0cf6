package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.competence.Appraise;
import org.guanjia.competence.CompetenceDesk;
import org.guanjia.competence.ConciergeQuality;
import org.guanjia.competence.NewMark;
import org.guanjia.preference.DraftKey;
import org.guanjia.shared.Ids;
import org.guanjia.web.request.Afterwards;

/** The dialog in which a head or manager appraises somebody: a mark and its evidence for each quality that they saw something of. */
@Named
@ViewScoped
public class AppraisalForm implements Serializable {

    /** The name under which what is typed is kept. */
    private static final String DRAFT = "appraisal";

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceDesk desk;

    @Inject
    private SheetPage page;

    @Inject
    private Afterwards afterwards;

    private UUID commandId;
    private LocalDate onDay;
    private Map<ConciergeQuality, String> marks = new EnumMap<>(ConciergeQuality.class);
    private Map<ConciergeQuality, String> evidence = new EnumMap<>(ConciergeQuality.class);

    /** Opens it, with nothing marked. */
    public void begin() {
        commandId = Ids.next();
        onDay = page.getSheet().today();
        marks = new EnumMap<>(ConciergeQuality.class);
        Stream.of(ConciergeQuality.values()).forEach(quality -> marks.put(quality, ""));
        evidence = new EnumMap<>(ConciergeQuality.class);
    }

    /** Keeps the appraisal. */
    public void save() {
        UUID employee = page.getSheet().employee().id();
        desk.appraise(new Appraise(commandId, employee, onDay, marked()));
        afterwards.say(new DraftKey(DRAFT, employee.toString()), "competence.appraised");
        page.draw();
    }

    private List<NewMark> marked() {
        return Stream.of(ConciergeQuality.values())
                .filter(quality ->
                        marks.get(quality) != null && !marks.get(quality).isEmpty())
                .map(quality -> new NewMark(quality, Integer.parseInt(marks.get(quality)), evidence.get(quality)))
                .toList();
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return commandId != null;
    }

    public String getDraft() {
        return DRAFT;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }

    /** The marks as the form sends them, by quality. */
    public Map<ConciergeQuality, String> getMarks() {
        return marks;
    }

    /** The evidence, by quality. */
    public Map<ConciergeQuality, String> getEvidence() {
        return evidence;
    }
}
