package org.guanjia.web.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.guanjia.butler.HandoverState;
import org.guanjia.butler.MatterState;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.promise.PromiseState;
import org.guanjia.quality.VisitState;
import org.guanjia.request.RequestStatus;
import org.guanjia.roster.ProposalState;
import org.guanjia.roster.RosterState;
import org.guanjia.roster.SwapState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateMarkTest {

    static Stream<Enum<?>> statuses() {
        return Stream.of(
                        RequestStatus.values(),
                        TaskStatus.values(),
                        WorkOrderStatus.values(),
                        PromiseState.values(),
                        HandoverState.values(),
                        MatterState.values(),
                        VisitState.values(),
                        RosterState.values(),
                        ProposalState.values(),
                        SwapState.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_status_has_a_mark(Enum<?> status) {
        assertThatCode(() -> StateMark.of(status)).doesNotThrowAnyException();
    }

    @Test
    void no_mark_is_left_over() {
        assertThat(StateMark.values())
                .allMatch(mark -> statuses().anyMatch(status -> status.name().equals(mark.name())));
    }
}
