package org.guanjia.dispatch;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanjia.dispatch.model.Task;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

/** What one closes is nothing to the others: H2 refuses a part of it where it is written but once. */
class ClosingTogetherTest extends DispatchDatabaseTest {

    private static final int HANDS = 6;
    private static final int TOGETHER = 60;

    @Test
    void everybody_closes_and_reopens_at_once() throws Exception {
        List<Callable<Void>> acts = new ArrayList<>();
        for (int n = 0; n < TOGETHER; n++) {
            UUID origin = fedBack();
            acts.add(() -> {
                inTransaction(() -> dispatch().close(origin));
                inTransaction(() -> dispatch().reopen(origin));
                inTransaction(() -> dispatch().close(origin));
                return null;
            });
        }
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            for (Future<Void> act : hands.invokeAll(acts, 1, MINUTES)) {
                act.get();
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(
                        rows(
                                "select t.id from task t join origin o on o.id = t.origin_id where t.origin_closed and o.closed"))
                .hasSize(TOGETHER);
    }

    private UUID fedBack() {
        Task task = ordered();
        UUID feedback = Ids.next();
        sql("""
                insert into feedback (id, task_id, origin_id, outcome, words, minutes, answers, attachments, given_by, occurred_at, received_at)
                select ?1, t.id, t.origin_id, 'DONE', '好了', 5, t.evidence, t.evidence, '老周', t.ordered_at, t.ordered_at
                from task t where t.id = ?2""", feedback, task.id());
        sql("update task set status = 'FED_BACK', feedback_id = ?1 where id = ?2", feedback, task.id());
        sql(
                "update origin set last_feedback_id = ?1 where id = (select origin_id from task where id = ?2)",
                feedback,
                task.id());
        return UUID.fromString((String) rows("select cast(origin_id as varchar) from task where id = ?1", task.id())
                .get(0));
    }
}
