package org.guanjia.web.catalogue;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Ids;
import org.guanjia.staff.DepartmentKind;

/** A step of a service while it is being written. */
public class StepRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id = Ids.next();
    private DepartmentKind department = DepartmentKind.ENGINEERING;
    private String titleZh;
    private String titleEn;
    private Integer[] after = {};
    private String feedbackForm;
    private Evidence[] evidence = {};
    private DisturbanceKind disturbs;
    private Integer doneMinutes;

    static StepRow of(ServiceStep step) {
        StepRow row = new StepRow();
        row.department = step.department();
        row.titleZh = step.titleZh();
        row.titleEn = step.titleEn();
        row.after = step.after().stream().sorted().toArray(Integer[]::new);
        row.feedbackForm = step.feedbackForm();
        row.evidence = step.evidence().toArray(Evidence[]::new);
        row.disturbs = step.disturbs();
        row.doneMinutes = step.doneMinutes();
        return row;
    }

    ServiceStep step(int position) {
        return new ServiceStep(
                position,
                department,
                titleZh,
                titleEn,
                Set.of(after),
                feedbackForm == null || feedbackForm.isEmpty() ? null : feedbackForm,
                Set.of(evidence),
                disturbs,
                doneMinutes);
    }

    /** What its buttons name it by; it moves among the others. */
    public UUID getId() {
        return id;
    }

    public DepartmentKind getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentKind department) {
        this.department = department;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Integer[] getAfter() {
        return after;
    }

    public void setAfter(Integer[] after) {
        this.after = after;
    }

    public String getFeedbackForm() {
        return feedbackForm;
    }

    public void setFeedbackForm(String feedbackForm) {
        this.feedbackForm = feedbackForm;
    }

    public Evidence[] getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence[] evidence) {
        this.evidence = evidence;
    }

    public DisturbanceKind getDisturbs() {
        return disturbs;
    }

    public void setDisturbs(DisturbanceKind disturbs) {
        this.disturbs = disturbs;
    }

    public Integer getDoneMinutes() {
        return doneMinutes;
    }

    public void setDoneMinutes(Integer doneMinutes) {
        this.doneMinutes = doneMinutes;
    }
}
