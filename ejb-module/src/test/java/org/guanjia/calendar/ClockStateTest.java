package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClockStateTest {

    private static final Map<String, ClockState> EXPECTED = Map.of(
            "RUNNING PAUSE", ClockState.PAUSED,
            "RUNNING STOP", ClockState.CLOSED,
            "PAUSED RESUME", ClockState.RUNNING,
            "PAUSED STOP", ClockState.CLOSED,
            "CLOSED REOPEN", ClockState.RUNNING);

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(ClockState state, ClockAct act) {
        ClockState expected = EXPECTED.get(state + " " + act);

        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ClockState.values())
                .flatMap(state -> Stream.of(ClockAct.values()).map(act -> Arguments.of(state, act)));
    }
}
