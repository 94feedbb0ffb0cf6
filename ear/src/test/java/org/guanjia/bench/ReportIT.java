package org.guanjia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.guanjia.it.Engine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportIT {

    private static final Report REPORT = new Report(
            Instant.parse("2026-11-27T03:00:00Z"),
            new Machine(2, 24, "Linux", "OpenJDK 17"),
            List.of(new Figure(
                    "one-way",
                    "/s",
                    Aim.atLeastTimes(3),
                    new Place("H2 2.2", "WRITE_DELAY=0", "AIO"),
                    List.of(new Round(100, 250)))));

    @Test
    void programs_read_what_was_aimed_at_and_whether_it_is_met() {
        JsonNode figure = JsonMapper.shared().readTree(REPORT.json()).get(0);

        assertThat(figure.get("name").asString()).isEqualTo("one-way");
        assertThat(figure.get("ours").asDouble()).isEqualTo(250);
        assertThat(figure.get("floor").asDouble()).isEqualTo(100);
        assertThat(figure.get("ratio").asDouble()).isEqualTo(2.5);
        assertThat(figure.get("aim").asString()).isEqualTo("≥ 3 × floor");
        assertThat(figure.get("met").asBoolean()).isFalse();
    }

    @Test
    void one_missed_aim_is_enough_to_fail() {
        assertThat(REPORT.holds()).isFalse();
    }

    @Test
    void what_was_taken_with_several_numbers_of_requests_is_a_line() {
        List<Figure> figures = List.of(listOf("list-10000", 20), listOf("list-1000000", 40));

        assertThat(Growth.isIn(REPORT.figures())).isFalse();
        assertThat(Growth.isIn(figures)).isTrue();
        assertThat(Growth.of(figures)).contains("list (ms), H2</text>").containsOnlyOnce("<polyline");
    }

    private static Figure listOf(String name, double ours) {
        return new Figure(
                name,
                "ms",
                Aim.atMostAbove(25, "ms"),
                new Place("H2 2.2", "WRITE_DELAY=0", "AIO"),
                List.of(new Round(10, ours)));
    }

    @Test
    void a_page_keeps_what_stands_around_the_figures_of_a_database() {
        String page = """
                before
                <!-- bench h2: written by bin/bench --publish -->
                old
                <!-- /bench h2 -->
                <!-- bench postgresql: written by bin/bench --publish -->
                others
                <!-- /bench postgresql -->
                """;

        assertThat(Published.in(page, Engine.H2, "new")).isEqualTo("""
                before
                <!-- bench h2: written by bin/bench --publish -->
                new
                <!-- /bench h2 -->
                <!-- bench postgresql: written by bin/bench --publish -->
                others
                <!-- /bench postgresql -->
                """);
    }

    @Test
    void a_page_without_a_place_for_figures_is_left_alone() {
        assertThatThrownBy(() -> Published.in("words", Engine.H2, "new")).isInstanceOf(IllegalArgumentException.class);
    }
}
