package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetStateTest {

    private static final Map<String, TargetState> EXPECTED = Map.ofEntries(
            Map.entry("RUNNING BEGIN", TargetState.RUNNING),
            Map.entry("RUNNING REST", TargetState.RESTING),
            Map.entry("RUNNING MISS", TargetState.MISSED),
            Map.entry("RUNNING MEET", TargetState.MET),
            Map.entry("RUNNING DROP", TargetState.DROPPED),
            Map.entry("RESTING BEGIN", TargetState.RUNNING),
            Map.entry("RESTING GO_ON", TargetState.RUNNING),
            Map.entry("RESTING MEET", TargetState.MET),
            Map.entry("RESTING DROP", TargetState.DROPPED),
            Map.entry("MISSED BEGIN", TargetState.RUNNING),
            Map.entry("MISSED MEET", TargetState.MET),
            Map.entry("MISSED DROP", TargetState.DROPPED),
            Map.entry("MET BEGIN", TargetState.RUNNING),
            Map.entry("DROPPED BEGIN", TargetState.RUNNING));

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(TargetState state, TargetAct act) {
        TargetState expected = EXPECTED.get(state + " " + act);

        assertThat(state.allows(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(TargetState.values())
                .flatMap(state -> Stream.of(TargetAct.values()).map(act -> Arguments.of(state, act)));
    }
}
