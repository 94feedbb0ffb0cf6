package org.guanjia.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every action, against the table written out once more. */
class TaskStatusTest {

    private static final String TABLE = """
            PLANNED ORDER ORDERED
            PLANNED WITHDRAW WITHDRAWN
            ORDERED REMIND ORDERED
            ORDERED ASK_WITHDRAWAL ORDERED
            ORDERED WITHDRAW WITHDRAWN
            ORDERED RECEIVE ORDERED
            ORDERED ACCEPT ACCEPTED
            ORDERED REFUSE REFUSED
            ORDERED REFUSE_WITHDRAWAL ORDERED
            ACCEPTED REMIND ACCEPTED
            ACCEPTED ASK_WITHDRAWAL ACCEPTED
            ACCEPTED WITHDRAW WITHDRAWN
            ACCEPTED RECEIVE ACCEPTED
            ACCEPTED ACCEPT ACCEPTED
            ACCEPTED START IN_PROGRESS
            ACCEPTED HAND_BACK HANDED_BACK
            ACCEPTED REFUSE_WITHDRAWAL ACCEPTED
            IN_PROGRESS REMIND IN_PROGRESS
            IN_PROGRESS ASK_WITHDRAWAL IN_PROGRESS
            IN_PROGRESS WITHDRAW WITHDRAWN
            IN_PROGRESS RECEIVE IN_PROGRESS
            IN_PROGRESS ACCEPT IN_PROGRESS
            IN_PROGRESS PAUSE PAUSED
            IN_PROGRESS HAND_BACK HANDED_BACK
            IN_PROGRESS REFUSE_WITHDRAWAL IN_PROGRESS
            IN_PROGRESS FEED_BACK FED_BACK
            PAUSED REMIND PAUSED
            PAUSED ASK_WITHDRAWAL PAUSED
            PAUSED WITHDRAW WITHDRAWN
            PAUSED RECEIVE PAUSED
            PAUSED ACCEPT PAUSED
            PAUSED RESUME IN_PROGRESS
            PAUSED HAND_BACK HANDED_BACK
            PAUSED REFUSE_WITHDRAWAL PAUSED
            REFUSED ORDER_AGAIN ORDERED
            REFUSED WITHDRAW WITHDRAWN
            REFUSED RECEIVE REFUSED
            HANDED_BACK ORDER_AGAIN ORDERED
            HANDED_BACK WITHDRAW WITHDRAWN
            HANDED_BACK RECEIVE HANDED_BACK
            FED_BACK SEND_BACK ORDERED
            FED_BACK RECEIVE FED_BACK
            FED_BACK REFUSE_WITHDRAWAL FED_BACK
            WITHDRAWN RECEIVE WITHDRAWN
            """;

    private static final Map<String, String> ALLOWED = TABLE.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> words[2]));

    static Stream<Arguments> everyStatusWithEveryAction() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(status -> Arrays.stream(TaskAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusWithEveryAction")
    void follows_the_table_and_refuses_everything_else(TaskStatus status, TaskAction action) {
        String next = ALLOWED.get(status + " " + action);

        if (next == null) {
            assertThat(status.allowedActions()).doesNotContain(action);
            assertThatThrownBy(() -> status.after(action))
                    .isInstanceOfSatisfying(TaskTransitionNotAllowed.class, refusal -> assertThat(refusal.parameters())
                            .containsExactly(status, action));
        } else {
            assertThat(status.allowedActions()).contains(action);
            assertThat(status.after(action)).hasToString(next);
        }
    }
}
