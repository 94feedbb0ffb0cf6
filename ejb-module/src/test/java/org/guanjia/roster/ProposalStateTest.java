package org.guanjia.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStateTest {

    private static final Map<String, ProposalState> EXPECTED = Map.of(
            "RUNNING STOP", ProposalState.STOPPED,
            "RUNNING FINISH", ProposalState.FINISHED,
            "RUNNING FAIL", ProposalState.FAILED,
            "RUNNING DISCARD", ProposalState.DISCARDED,
            "STOPPED KEEP", ProposalState.KEPT,
            "STOPPED DISCARD", ProposalState.DISCARDED,
            "FINISHED KEEP", ProposalState.KEPT,
            "FINISHED DISCARD", ProposalState.DISCARDED,
            "FAILED KEEP", ProposalState.KEPT,
            "FAILED DISCARD", ProposalState.DISCARDED);

    @ParameterizedTest
    @MethodSource("everyPair")
    void every_act_leads_where_it_should_or_is_refused(ProposalState state, ProposalAct act) {
        ProposalState expected = EXPECTED.get(state + " " + act);

        assertThat(state.allowedActs().contains(act)).isEqualTo(expected != null);
        if (expected == null) {
            assertThatThrownBy(() -> state.after(act)).isInstanceOf(ProposalTransitionNotAllowed.class);
        } else {
            assertThat(state.after(act)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ProposalState.values())
                .flatMap(state -> Stream.of(ProposalAct.values()).map(act -> Arguments.of(state, act)));
    }
}
