package org.guanjia.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressReadingTest {

    private enum Size {
        SMALL,
        LARGE
    }

    @Test
    void a_choice_is_read_by_its_name() {
        AddressReading reading = new AddressReading(Map.of("size", "LARGE"));

        assertThat(reading.choice("size", Size.class, "size", Size.SMALL)).isEqualTo(Size.LARGE);
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void where_nothing_is_said_it_is_the_usual_and_nothing_is_told() {
        AddressReading reading = new AddressReading(Map.of("size", " "));

        assertThat(reading.choice("size", Size.class, "size", Size.SMALL)).isEqualTo(Size.SMALL);
        assertThat(reading.choice("other", Size.class, "size", null)).isNull();
        assertThat(reading.unknown()).isEmpty();
    }

    @Test
    void what_is_no_choice_is_left_out_and_told() {
        AddressReading reading = new AddressReading(Map.of("size", "huge"));

        assertThat(reading.choice("size", Size.class, "size", Size.SMALL)).isEqualTo(Size.SMALL);
        assertThat(reading.unknown()).containsExactly(new Unknown("list.unknown", "size", "huge"));
    }
}
