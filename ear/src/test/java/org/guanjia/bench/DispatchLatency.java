package org.guanjia.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;

/** How long after a request was due to be taken its department can open the order. */
final class DispatchLatency implements Measurement {

    private static final int HANDS = 4;
    private static final int ESTATES = 4;
    private static final int RATE = 20;
    private static final int UNITS = 400;
    private static final double PERCENTILE = 99;
    private static final int DIGITS = 3;

    @Override
    public String name() {
        return "dispatch-latency";
    }

    @Override
    public String about() {
        return "p99 from when a request was due, %d a second, to when its department can open the order"
                .formatted(RATE);
    }

    @Override
    public List<Figure> on(Stage stage) {
        floor(stage);
        ours(stage);
        return List.of(new Figure(
                name(),
                "ms",
                Aim.atMostAbove(50, "ms"),
                stage.place(),
                Round.turns(stage.rounds(), () -> floor(stage), () -> ours(stage))));
    }

    private static double floor(Stage stage) {
        return p99(stage.floor("/wire?" + pace(stage)));
    }

    private static double ours(Stage stage) {
        return p99(stage.ours("/loop?way=VISIBLE&" + pace(stage) + "&estates=" + stage.estates(ESTATES)));
    }

    private static String pace(Stage stage) {
        return "hands=%d&units=%d&rate=%d".formatted(HANDS, stage.units(UNITS), RATE);
    }

    /** In milliseconds. */
    private static double p99(long[] nanos) {
        Histogram histogram = new Histogram(DIGITS);
        LongStream.of(nanos).forEach(histogram::recordValue);
        return (double) histogram.getValueAtPercentile(PERCENTILE) / TimeUnit.MILLISECONDS.toNanos(1);
    }
}
