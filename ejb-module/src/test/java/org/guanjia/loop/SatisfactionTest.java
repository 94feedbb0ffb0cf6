package org.guanjia.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.guanjia.butler.HandoverBoard;
import org.guanjia.butler.HandoverMatterView;
import org.guanjia.butler.MatterKind;
import org.guanjia.butler.OpenHandover;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.SeatOffice;
import org.guanjia.calendar.Looks;
import org.guanjia.calendar.TargetScan;
import org.guanjia.delivery.messaging.BrokerInMemory.Flight;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.jms.Outcome;
import org.guanjia.quality.AnswerKind;
import org.guanjia.quality.EnterMarks;
import org.guanjia.quality.Marks;
import org.guanjia.quality.OnVisit;
import org.guanjia.quality.SatisfactionBy;
import org.guanjia.quality.SatisfactionPeriod;
import org.guanjia.quality.SatisfactionRow;
import org.guanjia.quality.SurveyBoard;
import org.guanjia.quality.SurveyDesk;
import org.guanjia.quality.SurveyDoor;
import org.guanjia.quality.SurveyTicket;
import org.guanjia.quality.SurveyView;
import org.guanjia.quality.VisitAct;
import org.guanjia.quality.VisitResult;
import org.guanjia.quality.VisitState;
import org.guanjia.quality.VisitView;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestView;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.timeline.TimelineBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What owners say after a closure, and the reply visits that bad marks make owed: the whole application, without a container. */
class SatisfactionTest extends DatabaseTest {

    private static final Marks GOOD = new Marks(5, 4, null, 5, "谢谢");
    private static final Marks BAD = new Marks(4, 2, 4, 4, "等了太久");

    private House house;
    private UUID request;

    @BeforeEach
    void a_request_that_is_closed() {
        house = new House(database());
        look();
        pass(Duration.ofHours(1));
        request = closed();
    }

    @Test
    void an_owner_answers_once_by_the_address_they_were_given() {
        SurveyTicket ticket = survey().ticket();
        assertThat(look(ticket)).isEqualTo("随便什么");

        answer(ticket, GOOD);

        assertThat(survey().marks()).isEqualTo(GOOD);
        assertThat(survey().kind()).isEqualTo(AnswerKind.LINK);
        assertThat(survey().enteredBy()).isNull();
        assertThat(survey().visit()).isNull();
        assertThat(facts()).contains("quality.answered.LINK").doesNotContain("quality.visitOwed");
        assertRefused("quality.survey.answered", () -> answer(ticket, BAD));
        assertRefused("quality.survey.answered", () -> look(ticket));
        assertRefused("quality.survey.answered", () -> enter(AnswerKind.PHONE, GOOD));
    }

    @Test
    void an_address_that_was_changed_leads_nowhere_and_an_old_one_says_so() {
        SurveyTicket ticket = survey().ticket();
        SurveyTicket longer = new SurveyTicket(ticket.surveyId(), ticket.until().plusSeconds(60), ticket.seal());
        SurveyTicket forged = new SurveyTicket(ticket.surveyId(), ticket.until(), ticket.seal() + "A");
        UUID before = request;
        request = closed();
        SurveyTicket anothers = new SurveyTicket(survey().id(), ticket.until(), ticket.seal());
        request = before;

        List.of(longer, forged, anothers).forEach(changed -> assertThatThrownBy(() -> answer(changed, GOOD))
                .isInstanceOf(NotFound.class));

        pass(Duration.ofDays(14));
        assertRefused("quality.survey.expired", () -> answer(ticket, GOOD));
        assertThat(survey().ticket()).isNull();
        assertThat(survey().isOpen()).as("the butler may still ask").isTrue();
    }

    @Test
    void a_butler_writes_down_what_they_were_told_and_a_double_click_is_one_answer() {
        EnterMarks entered = new EnterMarks(Ids.next(), survey().id(), AnswerKind.PHONE, GOOD);

        house.as(house.butler, () -> house.bean(SurveyDesk.class).enter(entered));
        house.as(house.butler, () -> house.bean(SurveyDesk.class).enter(entered));

        assertThat(survey().kind()).isEqualTo(AnswerKind.PHONE);
        assertThat(survey().enteredBy()).isEqualTo("沈澄");
        assertRefused("quality.survey.ownersOwn", () -> enter(AnswerKind.LINK, GOOD));
    }

    @Test
    void a_request_that_is_opened_again_is_asked_about_anew() {
        SurveyTicket first = survey().ticket();
        reopen();

        assertRefused("quality.survey.overtaken", () -> answer(first, GOOD));
        assertThat(survey().overtaken()).isTrue();

        complete();
        assertThat(surveys())
                .extracting(SurveyView::round, SurveyView::overtaken)
                .containsExactly(tuple(2, false), tuple(1, true));
        answer(survey().ticket(), GOOD);
        assertThat(total().asked()).as("what was overtaken is not counted").isEqualTo(1);
    }

    @Test
    void what_was_said_before_stays_said_when_it_is_opened_again() {
        answer(survey().ticket(), BAD);
        reopen();
        complete();

        assertThat(surveys().get(1).marks()).isEqualTo(BAD);
        assertThat(owed()).hasSize(1);
    }

    @Test
    void one_bad_mark_of_a_part_makes_a_reply_visit_owed_by_the_post() {
        answer(survey().ticket(), BAD);

        VisitView visit = survey().visit();
        assertThat(visit.state()).isEqualTo(VisitState.OWED);
        assertThat(visit.lowest()).isEqualTo(2);
        assertThat(visit.dueAt()).isEqualTo(house.clock().now().plus(Duration.ofHours(24)));
        assertThat(visit.post().englishName()).isEqualTo("Henry");
        assertThat(owed()).extracting(VisitView::id).containsExactly(visit.id());
        assertThat(facts()).contains("quality.visitOwed");
        assertThat(house.as(house.manager, () -> house.bean(SurveyBoard.class).owed(house.estate, Set.of(Ids.next()))))
                .as("another post's")
                .isEmpty();
    }

    @Test
    void marks_of_three_are_no_bad_ones() {
        answer(survey().ticket(), new Marks(3, 3, 3, 3, null));

        assertThat(survey().visit()).isNull();
    }

    @Test
    void a_visit_is_reported_with_what_came_of_it_once() {
        answer(survey().ticket(), BAD);
        VisitView visit = survey().visit();
        Instant said = house.clock().now();
        pass(Duration.ofHours(2));
        assertRefused("quality.visit.impossible", () -> report(visit, said.minusSeconds(1)));
        assertRefused(
                "quality.visit.impossible",
                () -> report(visit, house.clock().now().plusSeconds(1)));

        report(visit, said.plusSeconds(3600));

        assertThat(owed()).isEmpty();
        assertThat(survey().visit())
                .extracting(VisitView::state, VisitView::result, VisitView::said, VisitView::doneBy)
                .containsExactly(VisitState.VISITED, VisitResult.SETTLED, "已当面致歉", "沈澄");
        assertThat(facts()).contains("quality.visited.SETTLED");
        assertThatThrownBy(() -> report(visit, house.clock().now())).isInstanceOf(ChangedMeanwhile.class);
        pass(Duration.ofDays(2));
        assertThat(facts()).doesNotContain("quality.missed.VISITED");
    }

    @Test
    void a_visit_that_is_late_is_told_once_and_owed_all_the_same() {
        answer(survey().ticket(), BAD);

        pass(Duration.ofHours(23));
        assertThat(facts()).doesNotContain("quality.missed.VISITED");
        pass(Duration.ofHours(2));
        pass(Duration.ofHours(2));

        assertThat(facts()).containsOnlyOnce("quality.missed.VISITED");
        assertThat(owed()).hasSize(1);
    }

    @Test
    void a_manager_alone_waives_a_visit_and_says_why() {
        answer(survey().ticket(), BAD);
        assertThat(house.as(house.butler, () -> survey().visit().acts())).containsExactly(VisitAct.REPORT);
        VisitView visit = house.as(
                        house.manager, () -> house.bean(SurveyBoard.class).owed(house.estate, Set.of()))
                .get(0);
        assertThat(visit.acts()).containsExactly(VisitAct.REPORT, VisitAct.WAIVE);

        house.as(house.manager, () -> house.bean(SurveyDesk.class)
                .waive(new OnVisit(Ids.next(), visit.id(), visit.version()), "业主请勿打扰"));

        assertThat(owed()).isEmpty();
        assertThat(facts()).contains("quality.waived");
    }

    @Test
    void visits_follow_the_post_to_whoever_comes() {
        answer(survey().ticket(), BAD);
        UUID handover = Ids.next();
        UUID comes = house.employee(null, "贺凝");
        house.as(house.manager, () -> house.bean(SeatOffice.class)
                .open(new OpenHandover(
                        handover,
                        house.post,
                        house.bean(PostBoard.class).post(house.post).version(),
                        comes,
                        null)));

        assertThat(house.as(house.manager, () -> house.bean(HandoverBoard.class).handover(handover))
                        .matters())
                .extracting(HandoverMatterView::kind, HandoverMatterView::id, HandoverMatterView::words)
                .containsExactly(tuple(MatterKind.REPLY_VISIT, survey().visit().id(), "随便什么"));
    }

    @Test
    void marks_are_counted_with_how_many_gave_them() {
        answer(survey().ticket(), BAD);
        request = closed();
        answer(survey().ticket(), GOOD);
        request = closed();

        assertThat(total())
                .extracting(
                        SatisfactionRow::asked,
                        SatisfactionRow::answered,
                        SatisfactionRow::bad,
                        row -> row.overall().mean().orElseThrow(),
                        row -> row.completeness().count())
                .containsExactly(3L, 2L, 1L, 4.5, 1L);
        for (SatisfactionBy by : SatisfactionBy.values()) {
            assertThat(by(by)).as(by.name()).singleElement().satisfies(row -> assertThat(row.answered())
                    .isEqualTo(2));
        }
        assertThat(by(SatisfactionBy.MONTH).get(0).month()).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(by(SatisfactionBy.DEPARTMENT).get(0).of())
                .isEqualTo(house.departments.get(0).id());
        assertThat(house.as(house.manager, () -> house.bean(SurveyBoard.class)
                                .bad(house.estate, period(), PageRequest.first(10)))
                        .rows())
                .extracting(VisitView::marks)
                .containsExactly(BAD);
        assertThat(house.as(house.manager, () -> house.bean(SurveyBoard.class)
                                .total(
                                        house.estate,
                                        new SatisfactionPeriod(
                                                LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"))))
                        .overall()
                        .mean())
                .isEmpty();
    }

    @Test
    void another_estates_people_find_nothing() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.BUTLER);
        answer(survey().ticket(), BAD);
        VisitView visit = survey().visit();

        assertThatThrownBy(() ->
                        house.as(stranger, () -> house.bean(SurveyBoard.class).ofRequest(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(stranger, () -> house.bean(SurveyDesk.class)
                        .report(
                                new OnVisit(Ids.next(), visit.id(), visit.version()),
                                VisitResult.SETTLED,
                                house.clock().now(),
                                "x")))
                .isInstanceOf(NotFound.class);
    }

    private UUID closed() {
        UUID id = Ids.next();
        TaskPlan task = new TaskPlan(
                Ids.next(), house.departments.get(0).id(), "先看一看", null, Set.of(), 20, 240, null, Set.of(), null);
        house.as(house.butler, () -> house.bean(RequestIntake.class)
                .take(new TakeRequest(
                        id,
                        house.unit,
                        null,
                        house.item,
                        IntakeChannel.PHONE,
                        Priority.NORMAL,
                        "随便什么",
                        null,
                        Map.of(),
                        null,
                        Gate.clear(),
                        List.of(task),
                        List.of(),
                        null)));
        request = id;
        carry();
        work(WorkOrderDesk::accept);
        work(WorkOrderDesk::start);
        feedBackAndClose();
        return id;
    }

    private void feedBackAndClose() {
        work((desk, act) ->
                desk.feedBack(act, new FeedbackForm(Outcome.DONE, "已处理", 30, null, Map.of(), List.of(), List.of())));
        desk(on -> house.bean(RequestDesk.class).confirm(on, new Confirmation(ConfirmationKind.BY_PHONE, null)));
        desk(on -> house.bean(RequestDesk.class).close(on, null));
    }

    private void reopen() {
        desk(on -> house.bean(RequestDesk.class).reopen(on, "还在漏"));
    }

    private void complete() {
        RequestView view = view();
        house.as(house.butler, () -> house.bean(RequestDesk.class)
                .sendBack(new OnTask(
                        new OnRequest(Ids.next(), request, view.details().version()),
                        view.tasks().get(0).id(),
                        view.tasks().get(0).version(),
                        "还在漏")));
        carry();
        work(WorkOrderDesk::start);
        feedBackAndClose();
    }

    private void work(BiConsumer<WorkOrderDesk, WorkOrderAct> act) {
        UUID task = view().tasks().get(0).id();
        TestCaller head = house.departments.get(0).head();
        house.as(head, () -> {
            long version = house.bean(FieldBoard.class).workOrder(task).version();
            act.accept(house.bean(WorkOrderDesk.class), new WorkOrderAct(Ids.next(), task, version));
        });
        carry();
    }

    private void desk(Consumer<OnRequest> act) {
        OnRequest on = new OnRequest(Ids.next(), request, view().details().version());
        house.as(house.butler, () -> act.accept(on));
    }

    private RequestView view() {
        return house.as(house.butler, () -> house.bean(RequestBoard.class).request(request));
    }

    private void carry() {
        house.broker().relay();
        while (!house.broker().flying().isEmpty()) {
            Flight flight = house.broker().flying().get(0);
            house.handOver(flight);
            house.broker().acknowledged(flight);
            house.broker().relay();
        }
    }

    private SurveyView survey() {
        return surveys().get(0);
    }

    private List<SurveyView> surveys() {
        return house.as(house.butler, () -> house.bean(SurveyBoard.class).ofRequest(request));
    }

    private List<VisitView> owed() {
        return house.as(house.butler, () -> house.bean(SurveyBoard.class).owed(house.estate, Set.of(house.post)));
    }

    private SatisfactionRow total() {
        return house.as(house.manager, () -> house.bean(SurveyBoard.class).total(house.estate, period()));
    }

    private List<SatisfactionRow> by(SatisfactionBy by) {
        return house.as(house.manager, () -> house.bean(SurveyBoard.class).by(house.estate, period(), by));
    }

    private static SatisfactionPeriod period() {
        return new SatisfactionPeriod(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));
    }

    private String look(SurveyTicket ticket) {
        return house.as(TestCaller.system(), () -> house.bean(SurveyDoor.class).look(ticket))
                .subject();
    }

    private void answer(SurveyTicket ticket, Marks marks) {
        house.as(TestCaller.system(), () -> house.bean(SurveyDoor.class).answer(ticket, marks));
    }

    private void enter(AnswerKind kind, Marks marks) {
        EnterMarks command = new EnterMarks(Ids.next(), survey().id(), kind, marks);
        house.as(house.butler, () -> house.bean(SurveyDesk.class).enter(command));
    }

    private void report(VisitView visit, Instant at) {
        OnVisit on = new OnVisit(Ids.next(), visit.id(), visit.version());
        house.as(house.butler, () -> house.bean(SurveyDesk.class).report(on, VisitResult.SETTLED, at, "已当面致歉"));
    }

    private void pass(Duration time) {
        house.clock().setTo(house.clock().now().plus(time));
        look();
    }

    private void look() {
        house.as(TestCaller.system(), () -> Looks.look(house.bean(TargetScan.class)));
    }

    private List<String> facts() {
        return house.as(house.manager, () -> house.bean(TimelineBoard.class).of(Origin.request(request))).stream()
                .map(entry -> entry.fact())
                .toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo(key));
    }
}
