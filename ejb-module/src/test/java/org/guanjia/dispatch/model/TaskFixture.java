package org.guanjia.dispatch.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanjia.dispatch.OriginBrief;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.estate.LifePhase;
import org.guanjia.jms.ButlerLine;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.Outcome;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Origin;

/** Origins and tasks in each state, reached by the acts that lead there. */
final class TaskFixture {

    static final Instant AT = Instant.parse("2026-05-18T01:41:00Z");

    private TaskFixture() {}

    static TaskOrigin anOrigin() {
        return new TaskOrigin(new OriginBrief(
                Origin.request(Ids.next()),
                Ids.next(),
                null,
                null,
                "X260518-001",
                "澜苑 06 号",
                null,
                new ButlerLine("Henry", "8601")));
    }

    static Task planned(TaskOrigin origin, int position, Integer... after) {
        return new Task(
                origin,
                new TaskPlan(Ids.next(), Ids.next(), "关阀检修", null, Set.of(after), 15, 120, null, Set.of(), null),
                LifePhase.PRE_HANDOVER,
                position,
                null);
    }

    static Task ordered(TaskOrigin origin) {
        Task task = planned(origin, 1);
        task.order(AT);
        return task;
    }

    static Task inProgress(TaskOrigin origin) {
        Task task = ordered(origin);
        task.received();
        task.reachedDepartment(AT);
        task.accepted("秦朗");
        task.started();
        return task;
    }

    static Task fedBack(TaskOrigin origin) {
        Task task = inProgress(origin);
        TaskFeedback feedback = feedback(task);
        task.fedBack(feedback);
        origin.fedBack(feedback.id());
        return task;
    }

    static TaskFeedback feedback(Task task) {
        return new TaskFeedback(
                task, new Feedback(Ids.next(), Outcome.DONE, "已更换密封圈", 40, null, Map.of(), List.of()), "秦朗", AT, AT);
    }
}
