package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.LetterFixture.AT;
import static org.guanjia.delivery.LetterFixture.CODEC;
import static org.guanjia.delivery.LetterFixture.ESTATE;
import static org.guanjia.delivery.LetterFixture.arrival;
import static org.guanjia.delivery.LetterFixture.progress;
import static org.guanjia.delivery.LetterFixture.settings;

import java.util.List;
import java.util.UUID;
import org.guanjia.delivery.model.DeadLetters;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.persistence.JpaDeadLetters;
import org.guanjia.delivery.persistence.JpaInbox;
import org.guanjia.delivery.persistence.JpaOutboxLetters;
import org.guanjia.jms.MessageRejected;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.Test;

class DeliveryDeskTest extends DatabaseTest {

    private final FixedClock clock = new FixedClock(AT);
    private final Inbox inbox = wired(new JpaInbox(), settings());
    private final DeadLetters deadLetters = wired(new JpaDeadLetters(), inbox);
    private final Outbox outbox = wired(new Outbox(), wired(new JpaOutboxLetters()), CODEC, clock);
    private final DeliveryDesk desk = deskOf(ESTATE);
    private final RecordingHandler handler = new RecordingHandler();
    private final UUID task = Ids.next();

    private DeliveryDesk deskOf(UUID estate) {
        return wired(
                new DeliveryDesk(),
                deadLetters,
                inbox,
                outbox,
                CODEC,
                wired(new CommandLog()),
                TestCaller.of(estate, Roles.INTEGRATION_OPERATOR),
                clock);
    }

    @Test
    void retried_it_goes_with_its_own_id_and_text() {
        Arrival arrival = arrival(progress(task, 1));
        DeadLetterRow dead = buried(arrival, "some.rule");

        retry(dead);

        assertThat(outboxRows())
                .singleElement()
                .isEqualTo(new Object[] {arrival.messageId().toString(), "guanjia.feedback", arrival.text()});
        assertThat(shown(dead).letter().status()).isEqualTo(DeadLetterStatus.RETRIED);
        assertThat(shown(dead).acts()).extracting(DeadLetterView.Act::act).containsExactly(DeadLetterAct.RETRY);
        assertThat(rows("select sequence from unanswered_order")).isEmpty();
    }

    @Test
    void a_double_click_is_one_act() {
        DeadLetterRow dead = buried(arrival(progress(task, 1)), "some.rule");
        RetryDeadLetter command = new RetryDeadLetter(Ids.next(), dead.id(), dead.version());

        inTransaction(() -> desk.retry(command));
        inTransaction(() -> desk.retry(command));

        assertThat(outboxRows()).hasSize(1);
    }

    @Test
    void a_retried_one_that_fails_again_is_new_again() {
        Arrival arrival = arrival(progress(task, 1));
        DeadLetterRow dead = buried(arrival, "some.rule");
        retry(dead);

        DeadLetterRow again = buried(arrival, "some.rule");

        assertThat(again.id()).isEqualTo(dead.id());
        assertThat(again.status()).isEqualTo(DeadLetterStatus.NEW);
        assertThat(again.failures()).isEqualTo(2);
    }

    @Test
    void one_whose_predecessor_never_came_goes_on_without_it() {
        DeadLetterRow dead = buried(arrival(progress(task, 3)), DeadLetterReasons.PREDECESSOR_MISSING);

        retry(dead);
        take(progress(task, 3));

        assertThat(handler.taken).containsExactly("apply 3");
    }

    @Test
    void what_says_nothing_of_its_place_has_to_be_mended() {
        DeadLetterRow dead = buried(unreadable(), MessageRejected.NOT_JSON);

        assertThatThrownBy(() -> retry(dead)).isInstanceOf(BusinessRuleViolation.class);

        mend(dead, CODEC.encode(progress(task, 1)));
        assertThat(outboxRows()).hasSize(1);
        assertThat(shown(dead).letter().subject()).isEqualTo(task);
    }

    @Test
    void a_mended_text_has_to_be_a_message() {
        DeadLetterRow dead = buried(unreadable(), MessageRejected.NOT_JSON);

        assertThatThrownBy(() -> mend(dead, "{}")).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.field()).isEqualTo("body");
            assertThat(refused.messageKey()).isEqualTo(MessageRejected.BREAKS_SCHEMA);
        });
        assertThat(outboxRows()).isEmpty();
    }

    @Test
    void discarded_those_behind_it_go_on() {
        take(progress(task, 1));
        DeadLetterRow dead = buried(arrival(progress(task, 2)), "some.rule");
        Arrival behind = take(progress(task, 3));
        take(progress(task, 4));

        discard(dead);
        assertThat(outboxRows())
                .singleElement()
                .isEqualTo(new Object[] {behind.messageId().toString(), "guanjia.feedback", behind.text()});
        take(behind, progress(task, 3));
        assertThat(inTransaction(() -> inbox.next(Flow.FEEDBACK, task))).isPresent();

        assertThat(handler.taken).containsExactly("apply 1", "apply 3");
        assertThat(shown(dead).acts()).singleElement().satisfies(act -> assertThat(act.reason())
                .isEqualTo("发错了"));
        assertThat(shown(dead).allowedActs()).isEmpty();
    }

    @Test
    void discarding_one_that_others_do_not_wait_for_changes_nothing_else() {
        take(progress(task, 1));
        DeadLetterRow dead = buried(arrival(progress(task, 1)), "some.rule");

        discard(dead);
        take(progress(task, 2));

        assertThat(handler.taken).containsExactly("apply 1", "apply 2");
    }

    @Test
    void two_people_at_once_the_second_sees_it() {
        DeadLetterRow dead = buried(arrival(progress(task, 1)), "some.rule");
        discard(dead);

        assertThatThrownBy(() -> retry(dead)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void another_estates_letters_do_not_exist() {
        DeadLetterRow dead = buried(arrival(progress(task, 1)), "some.rule");
        DeliveryDesk stranger = deskOf(new UUID(9, 9));

        assertThat(inTransaction(() -> stranger.list(DeadLetterQuery.open(), PageRequest.first(10)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> inTransaction(() -> stranger.show(dead.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        inTransaction(() -> stranger.retry(new RetryDeadLetter(Ids.next(), dead.id(), dead.version()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inTransaction(() -> desk.show(Ids.next()))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_list_is_filtered_sorted_and_paged() {
        buried(arrival(progress(task, 1)), "some.rule");
        buried(arrival(progress(task, 2)), "some.rule");
        discard(buried(arrival(progress(task, 3)), "some.rule"));

        assertThat(list(DeadLetterQuery.open(), PageRequest.first(1)).rows()).hasSize(1);
        assertThat(list(DeadLetterQuery.open(), PageRequest.first(1)).count()).isEqualTo(2);
        assertThat(list(new DeadLetterQuery(null, Flow.FEEDBACK), new PageRequest(0, 10, "failures", true))
                        .count())
                .isEqualTo(3);
        assertThat(list(new DeadLetterQuery(null, Flow.DISPATCH), PageRequest.first(10))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> list(DeadLetterQuery.open(), new PageRequest(0, 10, "body", false)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private Page<DeadLetterRow> list(DeadLetterQuery query, PageRequest page) {
        return inTransaction(() -> desk.list(query, page));
    }

    private DeadLetterRow buried(Arrival arrival, String reasonKey) {
        inTransaction(() -> deadLetters.bury(arrival, reasonKey, "where"));
        return inTransaction(() -> desk.list(new DeadLetterQuery(null, null), new PageRequest(0, 10, null, false)))
                .rows()
                .get(0);
    }

    private static Arrival unreadable() {
        return new Arrival(Ids.next(), Flow.FEEDBACK, "guanjia.feedback", "hello", null, null, null, null, null, 1, AT);
    }

    private Arrival take(TaskProgress progress) {
        return take(arrival(progress), progress);
    }

    private Arrival take(Arrival arrival, TaskProgress progress) {
        inTransaction(() -> inbox.take(arrival, progress, handler));
        return arrival;
    }

    private void retry(DeadLetterRow dead) {
        inTransaction(() -> desk.retry(new RetryDeadLetter(Ids.next(), dead.id(), dead.version())));
    }

    private void mend(DeadLetterRow dead, String body) {
        inTransaction(() -> desk.mend(new MendDeadLetter(Ids.next(), dead.id(), dead.version(), body, "少了字段")));
    }

    private void discard(DeadLetterRow dead) {
        inTransaction(() -> desk.discard(new DiscardDeadLetter(Ids.next(), dead.id(), dead.version(), "发错了")));
    }

    private DeadLetterView shown(DeadLetterRow dead) {
        return inTransaction(() -> desk.show(dead.id()));
    }

    private List<?> outboxRows() {
        return rows("select cast(id as varchar), destination, body from outbox");
    }
}
