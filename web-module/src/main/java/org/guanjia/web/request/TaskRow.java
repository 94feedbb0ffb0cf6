package org.guanjia.web.request;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.guanjia.dispatch.TaskPlan;
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
            Set<Evidence> evidence) {
        this.departmentId = departmentId;
        this.title = title;
        this.after = after;
        this.acceptMinutes = acceptMinutes;
        this.doneMinutes = doneMinutes;
        this.formKey = formKey;
        this.evidence = Set.copyOf(evidence);
    }

    /** The plan as the boundary takes it; places count on from those that the request has already. */
    TaskPlan plan(int placesBefore) {
        return new TaskPlan(
                id,
                departmentId == null || departmentId.isEmpty() ? null : UUID.fromString(departmentId),
                title,
                words,
                after == 0 ? Set.of() : Set.of(placesBefore + after),
                acceptMinutes,
                doneMinutes,
                formKey,
                evidence);
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

    public Integer getDoneMinutes() {
        return doneMinutes;
    }

    public void setDoneMinutes(Integer doneMinutes) {
        this.doneMinutes = doneMinutes;
    }
}
