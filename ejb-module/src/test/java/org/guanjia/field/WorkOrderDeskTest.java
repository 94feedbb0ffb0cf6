package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.Letter;
import org.guanjia.field.model.WorkOrderFixture;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.jms.ChosenReason;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.OrderForm;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.Outcome;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.junit.jupiter.api.Test;

class WorkOrderDeskTest extends FieldDatabaseTest {

    @Test
    void an_order_becomes_a_work_order_that_is_read_back_whole() {
        TaskOrder order = WorkOrderFixture.anOrder(Ids.next(), estate, engineering);

        arrives(order);

        WorkOrderView view = inTransaction(() -> boardOf(fieldStaff(qinLang)).workOrder(order.taskId()));
        assertThat(view.order()).isEqualTo(order);
        assertThat(view.status()).isEqualTo(WorkOrderStatus.RECEIVED);
        assertThat(view.log()).extracting(LogEntryView::action).containsExactly(WorkOrderAction.ORDER);
        assertThat(view.log()).extracting(LogEntryView::by).containsExactly("许澄");
        assertThat(outbox.kinds()).containsExactly(ProgressKind.RECEIVED);
        assertThat(events.of(Changed.class)).containsExactly(new Changed(estate, "tasks"));
    }

    @Test
    void from_acceptance_to_feedback_everything_is_told_and_logged() {
        UUID id = received(engineering);
        WorkOrderDesk desk = deskOf(fieldStaff(qinLang));

        inTransaction(() -> desk.accept(act(id)));
        inTransaction(() -> desk.start(act(id)));
        inTransaction(() -> desk.pause(act(id), new FieldReason("OWNER_AWAY", "十点再来"), null));
        inTransaction(() -> desk.resume(act(id)));
        inTransaction(() -> desk.feedBack(act(id), done("已换角阀", new BigDecimal("35.50"))));

        assertThat(outbox.kinds())
                .containsExactly(
                        ProgressKind.RECEIVED,
                        ProgressKind.ACCEPTED,
                        ProgressKind.STARTED,
                        ProgressKind.PAUSED,
                        ProgressKind.RESUMED,
                        ProgressKind.FED_BACK);
        List<Long> oneToSix = LongStream.rangeClosed(1, 6).boxed().toList();
        assertThat(outbox.progress()).extracting(TaskProgress::sequence).containsExactlyElementsOf(oneToSix);
        assertThat(outbox.letters()).extracting(Letter::sequence).containsExactlyElementsOf(oneToSix);
        assertThat(outbox.progress().get(3).chosenReason())
                .isEqualTo(new ChosenReason("OWNER_AWAY", "业主不在家", "Owner not at home"));
        assertThat(outbox.progress().get(3).reason()).isEqualTo("十点再来");
        WorkOrderView view = inTransaction(() -> boardOf(fieldStaff(qinLang)).workOrder(id));
        assertThat(view.status()).isEqualTo(WorkOrderStatus.FED_BACK);
        assertThat(view.executor()).isEqualTo("秦朗");
        assertThat(view.feedback()).isEqualTo(outbox.progress().get(5).feedback());
        assertThat(view.feedback().cost()).isEqualByComparingTo("35.50");
        assertThat(view.log()).hasSize(6);
    }

    @Test
    void the_same_command_again_is_one_act() {
        UUID id = received(engineering);
        WorkOrderAct act = act(id);

        inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(act));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(act));

        assertThat(outbox.kinds()).containsExactly(ProgressKind.RECEIVED, ProgressKind.ACCEPTED);
    }

    @Test
    void the_second_of_two_who_take_it_sees_that_it_changed() {
        UUID id = received(engineering);
        WorkOrderAct first = act(id);
        WorkOrderAct second = act(id);

        inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(first));

        assertThatThrownBy(() -> inTransaction(() -> deskOf(fieldStaff(heChuan)).accept(second)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(rows("select executor_name from work_order")).asString().contains("秦朗");
    }

    @Test
    void of_two_who_take_it_at_the_same_moment_one_does() throws InterruptedException {
        UUID id = received(engineering);
        List<WorkOrderAct> acts = List.of(act(id), act(id));
        ExecutorService both = Executors.newFixedThreadPool(2);

        List<Future<Void>> taken = both.invokeAll(acts.stream()
                .<Callable<Void>>map(act -> () -> {
                    inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(act));
                    return null;
                })
                .toList());
        both.shutdown();

        assertThat(taken.stream().filter(WorkOrderDeskTest::failedAsChangedMeanwhile))
                .hasSize(1);
        assertThat(outbox.kinds()).containsExactly(ProgressKind.RECEIVED, ProgressKind.ACCEPTED);
    }

    private static boolean failedAsChangedMeanwhile(Future<Void> future) {
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof ChangedMeanwhile;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_work_order_of_another_department_is_not_found() {
        UUID id = received(engineering);
        Caller stranger = fieldStaff(cleaner);

        assertThatThrownBy(() -> inTransaction(() -> deskOf(stranger).accept(act(id))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> boardOf(stranger).workOrder(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> boardOf(stranger).counts(estate, engineering, NINE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_work_order_that_does_not_exist_is_not_found() {
        WorkOrderAct nowhere = new WorkOrderAct(Ids.next(), Ids.next(), 0);

        assertThatThrownBy(() -> inTransaction(() -> deskOf(fieldStaff(qinLang)).accept(nowhere)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_head_gives_it_to_somebody_of_the_department_only() {
        UUID id = received(engineering);
        Caller head = caller(qinLang, engineering, Roles.DEPARTMENT_HEAD);

        inTransaction(() -> deskOf(head).assign(act(id), heChuan.id()));

        assertThat(outbox.progress().get(1).executor()).isEqualTo("何川");
        assertThatThrownBy(() -> inTransaction(() -> deskOf(head).assign(act(id), cleaner.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_refuses_without_a_reason_or_with_one_of_another_kind() {
        UUID id = received(engineering);
        WorkOrderDesk desk = deskOf(fieldStaff(qinLang));

        assertBroken(() -> inTransaction(() -> desk.refuse(act(id), new FieldReason("", " "))), "field.reason.missing");
        assertBroken(
                () -> inTransaction(() -> desk.refuse(act(id), new FieldReason("WEATHER", null))),
                "field.reason.unknown");
    }

    @Test
    void a_withdrawal_of_what_has_begun_is_answered_by_its_executor() {
        UUID id = started();
        further(id, 2, OrderKind.WITHDRAW, "业主取消");
        assertThat(outbox.kinds()).doesNotContain(ProgressKind.WITHDRAWN);

        inTransaction(() -> deskOf(fieldStaff(qinLang)).agreeWithdrawal(act(id)));

        assertThat(outbox.progress().get(3).kind()).isEqualTo(ProgressKind.WITHDRAWN);
        assertThat(outbox.progress().get(3).orderSequence()).isEqualTo(2);
    }

    @Test
    void a_withdrawal_after_the_feedback_is_answered_too_late_by_itself() {
        UUID id = started();
        inTransaction(() -> deskOf(fieldStaff(qinLang)).feedBack(act(id), done("已修好", null)));

        further(id, 2, OrderKind.WITHDRAW, "业主取消");

        assertThat(outbox.progress().get(4).kind()).isEqualTo(ProgressKind.TOO_LATE);
        assertThat(outbox.progress().get(4).chosenReason())
                .isEqualTo(new ChosenReason("ALREADY_DONE", "已经做完", "Already done"));
    }

    @Test
    void an_order_for_a_department_of_another_estate_is_refused() {
        TaskOrder order = WorkOrderFixture.anOrder(Ids.next(), Ids.next(), engineering);

        assertBroken(() -> arrives(order), "field.departmentOfOtherEstate");
    }

    @Test
    void a_photo_is_brought_before_it_is_fed_back_and_travels_with_it() {
        UUID id = started();
        UUID photo = broughtBy(qinLang);
        WorkOrderDesk desk = deskOf(fieldStaff(qinLang));
        FeedbackForm withPhoto =
                new FeedbackForm(Outcome.DONE, "已修好", 22, null, Map.of(), List.of(photo), List.of(photo));
        assertBroken(() -> inTransaction(() -> desk.feedBack(act(id), withPhoto)), "field.feedback.fileUnknown");

        inTransaction(() -> desk.attach(id, photo));
        inTransaction(() -> desk.attach(id, photo));
        inTransaction(() -> desk.feedBack(act(id), withPhoto));

        WorkOrderView view = inTransaction(() -> boardOf(fieldStaff(heChuan)).workOrder(id));
        assertThat(view.attachments()).extracting(AttachmentRef::id).containsExactly(photo);
        assertThat(view.feedback().attachments()).isEqualTo(view.attachments());
        assertBroken(() -> inTransaction(() -> desk.attach(id, photo)), "field.notOpen");
    }

    @Test
    void nobody_attaches_what_they_may_not_read() {
        UUID id = started();
        UUID photo = broughtBy(cleaner);

        assertThatThrownBy(() -> inTransaction(() -> deskOf(fieldStaff(qinLang)).attach(id, photo)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_done_answers_the_orders_form() {
        TaskOrder order = WorkOrderFixture.withForm(
                WorkOrderFixture.anOrder(Ids.next(), estate, engineering),
                new OrderForm(
                        "repair.reading",
                        1,
                        List.of(new OrderForm.Field(
                                "humidity", FieldType.NUMBER, true, "湿度", "Humidity", "%", List.of()))));
        arrives(order);
        UUID id = order.taskId();
        WorkOrderDesk desk = deskOf(fieldStaff(qinLang));
        inTransaction(() -> desk.start(act(id)));

        assertBroken(() -> inTransaction(() -> desk.feedBack(act(id), done("已修好", null))), "form.required");
        assertBroken(
                () -> inTransaction(() -> desk.feedBack(act(id), answering(Outcome.NOT_DONE, Map.of("humidity", "湿")))),
                "form.notANumber");
        inTransaction(() -> desk.feedBack(act(id), answering(Outcome.DONE, Map.of("humidity", " 48 "))));

        assertThat(outbox.progress().get(3).feedback().answers()).isEqualTo(Map.of("humidity", "48"));
    }

    @Test
    void what_is_not_done_may_leave_the_form_open() {
        UUID id = started();

        inTransaction(() -> deskOf(fieldStaff(qinLang)).feedBack(act(id), answering(Outcome.NOT_DONE, Map.of())));

        assertThat(outbox.progress().get(3).feedback().outcome()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void what_goes_out_and_comes_in_fits_the_contract() {
        MessageCodec codec = new MessageCodec();
        UUID id = started();
        further(id, 2, OrderKind.WITHDRAW, "业主取消");
        inTransaction(
                () -> deskOf(fieldStaff(qinLang)).refuseWithdrawal(act(id), new FieldReason("CANNOT_STOP", null)));
        inTransaction(() -> deskOf(fieldStaff(qinLang)).feedBack(act(id), done("已修好", new BigDecimal("12"))));
        further(id, 3, OrderKind.REDO, "仍有渗水");
        inTransaction(() -> deskOf(fieldStaff(qinLang)).handBack(act(id), new FieldReason(null, "换人")));

        assertThat(outbox.progress()).hasSize(7).allSatisfy(said -> assertThat(
                        codec.decode(codec.encode(said), TaskProgress.class))
                .isEqualTo(said));
    }

    private static FeedbackForm answering(Outcome outcome, Map<String, String> answers) {
        return new FeedbackForm(outcome, "量过湿度", 22, null, answers, List.of(), List.of());
    }

    private UUID started() {
        UUID id = received(engineering);
        inTransaction(() -> deskOf(fieldStaff(qinLang)).start(act(id)));
        return id;
    }

    private void further(UUID id, long sequence, OrderKind kind, String reason) {
        TaskOrder first =
                inTransaction(() -> boardOf(fieldStaff(qinLang)).workOrder(id)).order();
        arrives(WorkOrderFixture.further(first, sequence, kind, reason));
    }

    private static FeedbackForm done(String words, BigDecimal cost) {
        return new FeedbackForm(Outcome.DONE, words, 22, cost, Map.of(), List.of(), List.of());
    }

    private static void assertBroken(Runnable act, String messageKey) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo(messageKey));
    }
}
