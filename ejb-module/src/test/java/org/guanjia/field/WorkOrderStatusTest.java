package org.guanjia.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.field.WorkOrderStatus.ACCEPTED;
import static org.guanjia.field.WorkOrderStatus.FED_BACK;
import static org.guanjia.field.WorkOrderStatus.HANDED_BACK;
import static org.guanjia.field.WorkOrderStatus.IN_PROGRESS;
import static org.guanjia.field.WorkOrderStatus.PAUSED;
import static org.guanjia.field.WorkOrderStatus.RECEIVED;
import static org.guanjia.field.WorkOrderStatus.REFUSED;
import static org.guanjia.field.WorkOrderStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkOrderStatusTest {

    /** Each action with the status that it leads to, from each status in the order of the enum; null where it is not allowed. */
    private static final Map<WorkOrderAction, List<WorkOrderStatus>> WRITTEN_OUT = Map.ofEntries(
            // from                      RECEIVED   ACCEPTED     IN_PROGRESS  PAUSED       REFUSED    HANDED_BACK
            // FED_BACK  WITHDRAWN
            row(WorkOrderAction.ORDER, null, null, null, null, RECEIVED, RECEIVED, null, null),
            row(WorkOrderAction.REDO, null, null, null, null, null, null, ACCEPTED, null),
            row(
                    WorkOrderAction.WITHDRAW,
                    WITHDRAWN,
                    WITHDRAWN,
                    IN_PROGRESS,
                    PAUSED,
                    WITHDRAWN,
                    WITHDRAWN,
                    FED_BACK,
                    WITHDRAWN),
            row(
                    WorkOrderAction.REMIND,
                    RECEIVED,
                    ACCEPTED,
                    IN_PROGRESS,
                    PAUSED,
                    REFUSED,
                    HANDED_BACK,
                    FED_BACK,
                    WITHDRAWN),
            row(WorkOrderAction.ACCEPT, ACCEPTED, null, null, null, null, null, null, null),
            row(WorkOrderAction.REFUSE, REFUSED, null, null, null, null, null, null, null),
            row(WorkOrderAction.ASSIGN, ACCEPTED, ACCEPTED, IN_PROGRESS, PAUSED, null, null, null, null),
            row(WorkOrderAction.START, IN_PROGRESS, IN_PROGRESS, null, null, null, null, null, null),
            row(WorkOrderAction.PAUSE, null, null, PAUSED, null, null, null, null, null),
            row(WorkOrderAction.RESUME, null, null, null, IN_PROGRESS, null, null, null, null),
            row(WorkOrderAction.HAND_BACK, null, HANDED_BACK, HANDED_BACK, HANDED_BACK, null, null, null, null),
            row(WorkOrderAction.AGREE_WITHDRAWAL, null, null, WITHDRAWN, WITHDRAWN, null, null, null, null),
            row(WorkOrderAction.REFUSE_WITHDRAWAL, null, null, IN_PROGRESS, PAUSED, null, null, null, null),
            row(WorkOrderAction.FEED_BACK, null, null, FED_BACK, null, null, null, null, null));

    private static Map.Entry<WorkOrderAction, List<WorkOrderStatus>> row(
            WorkOrderAction action, WorkOrderStatus... after) {
        return Map.entry(action, Arrays.asList(after));
    }

    static Stream<Arguments> each_status_with_each_action() {
        return Arrays.stream(WorkOrderStatus.values())
                .flatMap(status -> Arrays.stream(WorkOrderAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("each_status_with_each_action")
    void each_action_leads_where_it_should(WorkOrderStatus status, WorkOrderAction action) {
        WorkOrderStatus expected = WRITTEN_OUT.get(action).get(status.ordinal());

        if (expected == null) {
            assertThatThrownBy(() -> status.after(action)).isInstanceOf(WorkOrderTransitionNotAllowed.class);
        } else {
            assertThat(status.after(action)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("each_status_with_each_action")
    void what_is_offered_is_what_the_department_may_do(WorkOrderStatus status, WorkOrderAction action) {
        boolean possible = action.isDepartments() && WRITTEN_OUT.get(action).get(status.ordinal()) != null;
        boolean answersWithdrawal =
                action == WorkOrderAction.AGREE_WITHDRAWAL || action == WorkOrderAction.REFUSE_WITHDRAWAL;

        assertThat(status.allowedActions(false).contains(action)).isEqualTo(possible && !answersWithdrawal);
        assertThat(status.allowedActions(true).contains(action))
                .isEqualTo(possible && (answersWithdrawal || action == WorkOrderAction.FEED_BACK));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_in_hand_is_what_the_department_may_do_something_with(WorkOrderStatus status) {
        assertThat(status.isInHand()).isEqualTo(!status.allowedActions(false).isEmpty());
    }

    @Test
    void orders_are_not_acts_of_the_department() {
        assertThat(Arrays.stream(WorkOrderAction.values()).filter(action -> !action.isDepartments()))
                .containsExactly(
                        WorkOrderAction.ORDER, WorkOrderAction.REDO, WorkOrderAction.WITHDRAW, WorkOrderAction.REMIND);
    }
}
