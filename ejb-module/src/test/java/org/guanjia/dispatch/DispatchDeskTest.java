package org.guanjia.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanjia.dispatch.model.Task;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told as having said what a department says. */
class DispatchDeskTest extends DispatchDatabaseTest {

    private Task task;

    @BeforeEach
    void aTaskOfTheContractor() {
        task = ordered();
    }

    @Test
    void what_a_department_answers_by_itself_is_told_as_the_system() {
        inTransaction(() -> desk().apply(receipt(null), received(1)));

        assertThat(teller()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void a_person_of_a_department_is_told_by_name() {
        inTransaction(() -> desk().apply(receipt("老周"), received(1)));

        assertThat(teller()).isEqualTo(Actor.external("老周"));
    }

    @Test
    void a_contractor_that_calls_itself_like_the_system_is_told_as_somebody_outside() {
        inTransaction(() -> desk().apply(receipt(Actor.SYSTEM.name()), received(1)));

        assertThat(teller()).isEqualTo(Actor.external(Actor.SYSTEM.name()));
    }

    @Test
    void what_is_stale_is_told_of_the_same_person() {
        inTransaction(() -> desk().stale(receipt(Actor.SYSTEM.name()), received(1)));

        assertThat(teller().kind()).isEqualTo(Actor.Kind.EXTERNAL);
    }

    private Actor teller() {
        assertThat(events.of(Fact.class)).hasSize(1);
        return events.of(Fact.class).get(0).by();
    }

    private TaskProgress receipt(String by) {
        return new TaskProgress(
                task.id(),
                1,
                1,
                ProgressKind.RECEIVED,
                WorkState.RECEIVED,
                estateId,
                contractor,
                null,
                null,
                null,
                null,
                null,
                by,
                NOON);
    }
}
