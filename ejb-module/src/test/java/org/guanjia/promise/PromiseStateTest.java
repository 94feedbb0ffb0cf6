package org.guanjia.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PromiseStateTest {

    private static final Map<String, PromiseState> EXPECTED = Map.of(
            "OPEN KEEP", PromiseState.KEPT,
            "OPEN BREAK", PromiseState.BROKEN,
            "OPEN MOVE", PromiseState.MOVED,
            "OPEN RELEASE", PromiseState.RELEASED,
            "BROKEN KEEP", PromiseState.KEPT,
            "BROKEN MAKE_GOOD", PromiseState.MADE_GOOD);

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(PromiseState state, PromiseAct act) {
        PromiseState expected = EXPECTED.get(state + " " + act);

        assertThat(state.allowedActs().contains(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(PromiseTransitionNotAllowed.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(PromiseState.values())
                .flatMap(state -> Stream.of(PromiseAct.values()).map(act -> Arguments.of(state, act)));
    }
}
