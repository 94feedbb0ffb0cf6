package org.guanjia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.delivery.DeadLetterAct.DISCARD;
import static org.guanjia.delivery.DeadLetterAct.FAIL_AGAIN;
import static org.guanjia.delivery.DeadLetterAct.MEND;
import static org.guanjia.delivery.DeadLetterAct.RETRY;
import static org.guanjia.delivery.DeadLetterStatus.DISCARDED;
import static org.guanjia.delivery.DeadLetterStatus.NEW;
import static org.guanjia.delivery.DeadLetterStatus.RETRIED;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadLetterStatusTest {

    private static final Map<String, DeadLetterStatus> ALLOWED = Map.of(
            "NEW RETRY", RETRIED,
            "NEW MEND", RETRIED,
            "NEW DISCARD", DISCARDED,
            "NEW FAIL_AGAIN", NEW,
            "RETRIED FAIL_AGAIN", NEW,
            "DISCARDED FAIL_AGAIN", DISCARDED);

    static Stream<Arguments> every_status_with_every_act() {
        return Arrays.stream(DeadLetterStatus.values())
                .flatMap(status -> Arrays.stream(DeadLetterAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("every_status_with_every_act")
    void the_table_is_this_one(DeadLetterStatus status, DeadLetterAct act) {
        DeadLetterStatus next = ALLOWED.get(status + " " + act);

        if (next == null) {
            assertThatThrownBy(() -> status.after(act)).isInstanceOf(BusinessRuleViolation.class);
        } else {
            assertThat(status.after(act)).isEqualTo(next);
        }
    }

    @Test
    void failing_again_is_nobodys_act() {
        assertThat(NEW.allowedActs()).containsExactly(RETRY, MEND, DISCARD);
        assertThat(RETRIED.allowedActs()).isEmpty();
        assertThat(DISCARDED.allowedActs()).doesNotContain(FAIL_AGAIN);
    }
}
