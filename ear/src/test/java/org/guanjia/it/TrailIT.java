package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanjia.it.ActingStaff.feedback;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.guanjia.delivery.LetterPath;
import org.guanjia.delivery.LetterPlace;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.Outcome;
import org.guanjia.request.OnTask;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.NotFound;
import org.guanjia.timeline.TimelineEntryView;
import org.guanjia.timeline.Trail;
import org.guanjia.timeline.TrailBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One act of ordering is followed from the click over the broker to the feedback: on the page's boundary and in the log. */
class TrailIT extends GuanjiaIT {

    @Inject
    private ActingStaff staff;

    @Inject
    private TrailBoard trails;

    private final UUID request = UUID.randomUUID();
    private final UUID cleaning = UUID.randomUUID();
    private final UUID repair = UUID.randomUUID();
    private TestEstate estate;

    @BeforeEach
    void anEstate() throws Exception {
        estate = TestEstate.somewhere().in(database());
        staff.take(estate, request, plan(cleaning, estate.cleaning()), plan(repair, estate.engineering(), 1));
        awaitReceived(cleaning);
    }

    @Test
    void leads_from_the_click_to_the_feedback_of_every_department() throws Exception {
        work(estate.cleaner(), cleaning);
        awaitReceived(repair);
        work(estate.engineer(), repair);
        patiently(() -> staff.request(estate, request).row().status() == RequestStatus.FED_BACK);

        Trail trail = trail(request);

        assertThat(facts(trail))
                .containsSubsequence("request.submitted", "task.ordered", "task.received", "task.accepted")
                .containsSubsequence("task.fedBack", "task.ordered", "task.received", "task.fedBack")
                .endsWith("request.feedbackComplete");
        assertThat(trail.facts()).allSatisfy(fact -> assertThat(fact.words()).isNull());
        // two orders, and what each department answered: received, accepted, started, fed back
        assertThat(trail.letters()).hasSize(10).extracting(LetterPath::place).containsOnly(LetterPlace.TAKEN);
        assertThat(trail.letters())
                .allSatisfy(
                        letter -> assertThat(letter.toReceipt()).isPositive().isLessThan(Duration.ofSeconds(30)));
    }

    @Test
    void a_reminder_goes_on_under_what_it_reminds_of_and_work_ordered_over_begins_anew() throws Exception {
        UUID reminding = onTask(RequestDesk::remindDepartment);
        patiently(() ->
                facts(trail(request)).stream().filter("task.received"::equals).count() == 2);
        work(estate.cleaner(), cleaning);
        patiently(() -> staff.task(estate, request, cleaning).status() == TaskStatus.FED_BACK);
        UUID orderedOver = onTask(RequestDesk::sendBack);
        patiently(() -> facts(trail(orderedOver)).contains("task.accepted"));

        assertThat(facts(trail(request)))
                .contains("task.reminded", "task.fedBack")
                .doesNotContain("task.sentBack");
        assertThatThrownBy(() -> trail(reminding)).isInstanceOf(NotFound.class);
        assertThat(facts(trail(orderedOver))).startsWith("task.sentBack");
        assertThat(staff.as(estate.operator(), () -> trails.ofTask(cleaning)).correlation())
                .isEqualTo(orderedOver);
    }

    @Test
    void is_not_found_from_another_estate() {
        TestEstate other = TestEstate.somewhere().in(database());

        assertThatThrownBy(() -> staff.as(other.operator(), () -> trails.of(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> staff.as(other.operator(), () -> trails.ofTask(cleaning)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void stands_in_the_log_without_anything_personal() throws Exception {
        work(estate.cleaner(), cleaning);
        patiently(() -> staff.task(estate, request, cleaning).status() == TaskStatus.FED_BACK);

        List<String> lines = log();

        assertThat(lines)
                .filteredOn(line -> line.contains("\"correlation\":\"" + request + '"'))
                .extracting(line -> line.replaceAll(".*\"message\":\"(\\S+).*", "$1"))
                .contains("request.submitted", "task.ordered", "task.received", "task.accepted", "task.fedBack");
        // what was said, what was done, where, and who
        assertThat(lines)
                .noneMatch(line -> line.contains("周末家宴"))
                .noneMatch(line -> line.contains("已按要求办理"))
                .noneMatch(line -> line.contains("澜苑"))
                .noneMatch(line -> line.contains(estate.butler()) || line.contains(estate.cleaner()));
    }

    private Trail trail(UUID correlation) throws Exception {
        return staff.as(estate.operator(), () -> trails.of(correlation));
    }

    private static List<String> facts(Trail trail) {
        return trail.facts().stream().map(TimelineEntryView::fact).toList();
    }

    /** The butler acts on the cleaning, under a command of its own. */
    private UUID onTask(BiConsumer<RequestDesk, OnTask> act) throws Exception {
        UUID command = UUID.randomUUID();
        staff.onTask(estate, command, request, cleaning, "窗台没有擦", act);
        return command;
    }

    private void work(String username, UUID task) throws Exception {
        staff.onWorkOrder(username, UUID.randomUUID(), task, WorkOrderDesk::accept);
        staff.onWorkOrder(username, UUID.randomUUID(), task, WorkOrderDesk::start);
        staff.onWorkOrder(username, UUID.randomUUID(), task, (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
    }

    private void awaitReceived(UUID task) {
        patiently(() -> staff.task(estate, request, task).receivedAt() != null);
    }

    private static void patiently(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(condition);
    }

    private static List<String> log() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("jboss.server.log.dir"), "guanjia.log"));
    }
}
