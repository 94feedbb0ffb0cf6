package org.guanjia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every action, against the table written out once more. */
class RequestStatusTest {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("SUBMITTED ACCEPT", "ACCEPTED"),
            Map.entry("SUBMITTED REFER", "REFERRED"),
            Map.entry("SUBMITTED DECLINE", "DECLINED"),
            Map.entry("SUBMITTED CANCEL", "CANCELLED"),
            Map.entry("REFERRED ACCEPT", "ACCEPTED"),
            Map.entry("REFERRED DECLINE", "DECLINED"),
            Map.entry("REFERRED CANCEL", "CANCELLED"),
            Map.entry("ACCEPTED DISPATCH", "IN_SERVICE"),
            Map.entry("ACCEPTED DECLINE", "DECLINED"),
            Map.entry("ACCEPTED CANCEL", "CANCELLED"),
            Map.entry("IN_SERVICE DISPATCH", "IN_SERVICE"),
            Map.entry("IN_SERVICE COMPLETE_FEEDBACK", "FED_BACK"),
            Map.entry("IN_SERVICE CANCEL", "CANCELLED"),
            Map.entry("FED_BACK DISPATCH", "IN_SERVICE"),
            Map.entry("FED_BACK SEND_BACK", "IN_SERVICE"),
            Map.entry("FED_BACK REMIND_OWNER", "FED_BACK"),
            Map.entry("FED_BACK CONFIRM", "CONFIRMED"),
            Map.entry("CONFIRMED DISPATCH", "IN_SERVICE"),
            Map.entry("CONFIRMED SEND_BACK", "IN_SERVICE"),
            Map.entry("CONFIRMED CLOSE", "CLOSED"),
            Map.entry("CLOSED REOPEN", "IN_SERVICE"));

    static Stream<Arguments> everyStatusWithEveryAction() {
        return Arrays.stream(RequestStatus.values())
                .flatMap(status -> Arrays.stream(RequestAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusWithEveryAction")
    void follows_the_table_and_refuses_everything_else(RequestStatus status, RequestAction action) {
        String next = ALLOWED.get(status + " " + action);

        if (next == null) {
            assertThat(status.allowedActions()).doesNotContain(action);
            assertThatThrownBy(() -> status.after(action))
                    .isInstanceOfSatisfying(
                            RequestTransitionNotAllowed.class,
                            refusal -> assertThat(refusal.parameters()).containsExactly(status, action));
        } else {
            assertThat(status.allowedActions()).contains(action);
            assertThat(status.after(action)).hasToString(next);
        }
    }
}
