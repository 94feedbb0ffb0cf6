package org.guanjia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FigureIT {

    private static final Place PLACE = new Place("H2 2.2", "WRITE_DELAY=0", "AIO");
    private static final Offset<Double> ALMOST = within(1e-9);

    @Test
    void its_ratio_is_the_median_of_the_rounds_and_not_the_ratio_of_medians() {
        Figure figure = throughput(new Round(100, 300), new Round(50, 200), new Round(200, 100));

        assertThat(figure.floor()).isEqualTo(100);
        assertThat(figure.ours()).isEqualTo(200);
        assertThat(figure.ratio()).isEqualTo(3);
        assertThat(figure.lowestRatio()).isEqualTo(0.5);
        assertThat(figure.highestRatio()).isEqualTo(4);
    }

    @Test
    void of_an_even_number_of_rounds_the_two_in_the_middle_count() {
        assertThat(throughput(new Round(1, 1), new Round(1, 2), new Round(1, 4), new Round(1, 9))
                        .ratio())
                .isEqualTo(3);
    }

    @Test
    void of_a_throughput_more_keeps_the_aim() {
        assertThat(throughput(new Round(100, 300)).met()).isTrue();
        assertThat(throughput(new Round(100, 299)).met()).isFalse();
        assertThat(throughput(new Round(100, 600)).surplus()).isCloseTo(2, ALMOST);
    }

    @Test
    void of_a_time_less_keeps_the_aim() {
        assertThat(latency(new Round(2, 52)).met()).isTrue();
        assertThat(latency(new Round(2, 53)).met()).isFalse();
        assertThat(latency(new Round(2, 26)).surplus()).isCloseTo(2, ALMOST);
    }

    @Test
    void without_a_round_there_is_none() {
        assertThatThrownBy(FigureIT::throughput).hasMessageContaining("one-way");
    }

    @Test
    void floor_and_ours_take_turns_in_going_first() {
        List<String> order = new ArrayList<>();

        List<Round> rounds = Round.turns(2, () -> noted(order, "floor", 1), () -> noted(order, "ours", 2));

        assertThat(order).containsExactly("floor", "ours", "ours", "floor");
        assertThat(rounds).containsExactly(new Round(1, 2), new Round(1, 2));
    }

    private static double noted(List<String> order, String who, double value) {
        order.add(who);
        return value;
    }

    private static Figure throughput(Round... rounds) {
        return new Figure("one-way", "/s", Aim.atLeastTimes(3), PLACE, List.of(rounds));
    }

    private static Figure latency(Round... rounds) {
        return new Figure("latency", "ms", Aim.atMostAbove(50, "ms"), PLACE, List.of(rounds));
    }
}
