package org.guanjia.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.ChangeCoverageRule;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoverageMeasure;
import org.guanjia.butler.CoverageOffice;
import org.guanjia.butler.CoverageRuleView;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;
import org.guanjia.web.shell.Me;

/** The dialog in which an administrator says what a post of a property format covers. */
@Named
@ViewScoped
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageOffice office;

    @Inject
    private CoverageBoard board;

    @Inject
    private Passing passing;

    @Inject
    private Me me;

    private UUID commandId;
    private CoverageRuleView before;
    private CoverageMeasure measure;
    private Integer atLeast;
    private Integer atMost;

    /** Opens it for the format that was pressed, as its rule is now. */
    void begin(String pressed) {
        before = now(Pressed.one(PropertyFormat.class, pressed));
        commandId = Ids.next();
        measure = before.limit().measure();
        atLeast = before.limit().atLeast();
        atMost = before.limit().atMost();
    }

    private CoverageRuleView now(PropertyFormat format) {
        return board.coverage(me.estateId()).rules().stream()
                .filter(rule -> rule.format() == format)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Saves it. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        try {
            office.change(
                    new ChangeCoverageRule(commandId, before.format(), measure, atLeast, atMost, before.version()));
        } catch (ChangedMeanwhile e) {
            before = now(before.format());
            throw e;
        }
        passing.say("butler.coverage.rule.saved", before.format());
    }

    /** Whether the dialog was begun. */
    public boolean isBegun() {
        return before != null;
    }

    /** The rule as it was when the dialog opened. */
    public CoverageRuleView getBefore() {
        return before;
    }

    public List<CoverageMeasure> getMeasures() {
        return List.of(CoverageMeasure.values());
    }

    public CoverageMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(CoverageMeasure measure) {
        this.measure = measure;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public Integer getAtMost() {
        return atMost;
    }

    public void setAtMost(Integer atMost) {
        this.atMost = atMost;
    }
}
