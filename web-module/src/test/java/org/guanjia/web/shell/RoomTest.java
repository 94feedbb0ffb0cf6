package org.guanjia.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoomTest {

    static Stream<String> roles() {
        return Arrays.stream(Room.values())
                .flatMap(room -> room.roles().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_letter_leads_to_one_room(String role) {
        assertThat(Room.values())
                .filteredOn(room -> room.roles().contains(role))
                .extracting(Room::getKey)
                .doesNotHaveDuplicates();
    }
}
