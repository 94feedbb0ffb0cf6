package org.guanjia.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepStateTest {

    private static final Map<String, StepState> EXPECTED = Map.of(
            "WAITING TELL", StepState.TOLD,
            "WAITING SPARE", StepState.SPARED,
            "TOLD TAKE_ON", StepState.TAKEN_ON);

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(StepState state, StepAct act) {
        StepState expected = EXPECTED.get(state + " " + act);

        assertThat(state.allows(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(StepState.values())
                .flatMap(state -> Stream.of(StepAct.values()).map(act -> Arguments.of(state, act)));
    }
}
