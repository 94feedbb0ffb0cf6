package org.guanjia.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietWindowTest {

    @ParameterizedTest
    @CsvSource({
        "12:30, 14:00, 12:29, false",
        "12:30, 14:00, 12:30, true",
        "12:30, 14:00, 13:59, true",
        "12:30, 14:00, 14:00, false",
        "22:00, 07:30, 21:59, false",
        "22:00, 07:30, 22:00, true",
        "22:00, 07:30, 00:00, true",
        "22:00, 07:30, 07:30, false"
    })
    void covers_its_hours_past_midnight_too(LocalTime begins, LocalTime ends, LocalTime time, boolean covered) {
        assertThat(new QuietWindow(begins, ends, null).covers(time)).isEqualTo(covered);
    }

    @Test
    void an_empty_window_is_refused() {
        LocalTime noon = LocalTime.NOON;

        assertThatThrownBy(() -> new QuietWindow(noon, noon, null)).isInstanceOf(BusinessRuleViolation.class);
    }
}
