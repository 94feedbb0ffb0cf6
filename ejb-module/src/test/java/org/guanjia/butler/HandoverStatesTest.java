package org.guanjia.butler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandoverStatesTest {

    private static final Map<String, MatterState> OF_A_MATTER = Map.of(
            "WAITING HAND", MatterState.HANDED,
            "HANDED ASK", MatterState.ASKED,
            "HANDED TAKE_ON", MatterState.TAKEN_ON,
            "ASKED HAND", MatterState.HANDED);

    private static final Map<String, HandoverState> OF_A_HANDOVER = Map.of(
            "UNDER_WAY COMPLETE", HandoverState.COMPLETED,
            "UNDER_WAY CALL_OFF", HandoverState.CALLED_OFF);

    @ParameterizedTest
    @MethodSource("everyMatter")
    void every_act_on_a_matter_leads_where_it_should_or_is_refused(MatterState state, MatterAct act) {
        MatterState expected = OF_A_MATTER.get(state + " " + act);

        assertThat(state.allowedActs().contains(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("everyHandover")
    void every_act_on_a_handover_leads_where_it_should_or_is_refused(HandoverState state, HandoverAct act) {
        HandoverState expected = OF_A_HANDOVER.get(state + " " + act);

        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyMatter() {
        return Stream.of(MatterState.values())
                .flatMap(state -> Stream.of(MatterAct.values()).map(act -> Arguments.of(state, act)));
    }

    static Stream<Arguments> everyHandover() {
        return Stream.of(HandoverState.values())
                .flatMap(state -> Stream.of(HandoverAct.values()).map(act -> Arguments.of(state, act)));
    }
}
