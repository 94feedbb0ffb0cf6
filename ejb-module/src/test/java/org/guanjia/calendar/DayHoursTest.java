package org.guanjia.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8:30-12:00 13:30-18",
                "08:30–12:00, 13:30—18:00",
                "13:30 ~ 18:00；8：30～12：00",
                " 8:30至12:00、13:30到18:00 ",
                "08:30 - 12:00 / 13:30 - 18:00"
            })
    void hours_are_read_as_people_write_them(String text) {
        assertThat(DayHours.read(text).written()).isEqualTo("08:30-12:00 13:30-18:00");
    }

    @Test
    void nothing_is_a_day_off_and_all_day_ends_at_midnight() {
        assertThat(DayHours.read("  ")).isEqualTo(DayHours.NONE);
        assertThat(DayHours.NONE.written()).isEmpty();
        assertThat(DayHours.read("0-24").written()).isEqualTo("00:00-24:00");
        assertThat(DayHours.read("20:00-0:00").written()).isEqualTo("20:00-24:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"morning", "8:30", "8:30-", "8:30-25", "8:60-9", "24-6", "8-24:30", "8-9-10", "08.30-12.00"})
    void what_is_no_stretch_of_hours_is_refused_with_its_own_words(String text) {
        assertThatThrownBy(() -> DayHours.read(text)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("calendar.hours.unreadable");
            assertThat(refusal.parameters()).containsExactly(text);
        });
    }
}
