package org.guanjia.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisitStateTest {

    private static final Map<String, VisitState> EXPECTED =
            Map.of("OWED REPORT", VisitState.VISITED, "OWED WAIVE", VisitState.WAIVED);

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(VisitState state, VisitAct act) {
        VisitState expected = EXPECTED.get(state + " " + act);

        assertThat(state.allowedActs().contains(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(VisitTransitionNotAllowed.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(VisitState.values())
                .flatMap(state -> Stream.of(VisitAct.values()).map(act -> Arguments.of(state, act)));
    }
}
