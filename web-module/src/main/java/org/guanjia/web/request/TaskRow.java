package org.guanjia.web.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.disturbance.DisturbancePlan;
import org.guanjia.jms.Evidence;
import org.guanjia.shared.Ids;

/** A task as it is being planned on the page. */
public class TaskRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id = Ids.next();
    private String departmentId;
    private String title;
    private String words;
    private int after;
    private Integer doneMinutes;
    private DisturbanceKind disturbs;
    private String joins = "";
    private Instant visitAt;
    private final Integer acceptMinutes;
    private final String formKey;
    private final Set<Evidence> evidence;

    TaskRow(
            String departmentId,
            String title,
            int after,
            Integer acceptMinutes,
            Integer doneMinutes,
            String formKey,
            Set<Evidence> evidence,
            DisturbanceKind disturbs) {
        this.departmentId = departmentId;
        this.title = title;
        this.after = after;
        this.acceptMinutes = acceptMinutes;
        this.doneMinutes = doneMinutes;
        this.formKey = formKey;
        this.evidence = Set.copyOf(evidence);
        this.disturbs = disturbs;
    }

    /**
     * The plan as the boundary takes it.
     *
     * @param placesBefore of tasks that the request has already: places count on from those
     * @param why the home has to be disturbed beyond its budget; empty where it need not
     */
    TaskPlan plan(int placesBefore, String why) {
        return new TaskPlan(
                id,
                departmentId == null || departmentId.isEmpty() ? null : UUID.fromString(departmentId),
                title,
                words,
                after == 0 ? Set.of() : Set.of(placesBefore + after),
                acceptMinutes,
                doneMinutes,
                formKey,
                evidence,
                disturbs == null ? null : new DisturbancePlan(disturbs, getAt(), joined(), why));
    }

    private UUID joined() {
        return joins.isEmpty() ? null : UUID.fromString(joins);
    }

    /** When the home is disturbed; null for as soon as may be, and where it is disturbed anyway. */
    Instant getAt() {
        return joins.isEmpty() ? visitAt : null;
    }

    /** Whether the home is disturbed once more for it. */
    boolean isOccasion() {
        return disturbs != null && joins.isEmpty();
    }

    public UUID getId() {
        return id;
    }

    public String getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(String departmentId) {
        this.departmentId = departmentId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Place of the task that has to be fed back first; 0 for at once. */
    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    /** How it disturbs the home; null where it does not. */
    public DisturbanceKind getDisturbs() {
        return disturbs;
    }

    /** Says so; an occasion of another kind is not joined any more. */
    public void setDisturbs(DisturbanceKind disturbs) {
        if (this.disturbs != disturbs) {
            joins = "";
        }
        this.disturbs = disturbs;
    }

    /** The disturbance that it is done with; empty for none. */
    public String getJoins() {
        return joins;
    }

    public void setJoins(String joins) {
        this.joins = joins == null ? "" : joins;
    }

    public Instant getVisitAt() {
        return visitAt;
    }

    public void setVisitAt(Instant visitAt) {
        this.visitAt = visitAt;
    }

    public Integer getDoneMinutes() {
        return doneMinutes;
    }

    public void setDoneMinutes(Integer doneMinutes) {
        this.doneMinutes = doneMinutes;
    }
}
