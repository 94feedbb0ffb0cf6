package org.guanjia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.guanjia.it.Engine;
import org.guanjia.it.ServerBase;

/** What {@code bin/bench} runs. Ends with a table, and with 1 where an aim was missed. */
public final class Bench {

    private static final Path JSON = ServerBase.PROJECT.resolve("target/bench.json");
    private static final Path PAGE = ServerBase.PROJECT.resolve("docs/performance.md");
    private static final Path PLOT = ServerBase.PROJECT.resolve("docs/performance.svg");

    private static final Path GROWTH = ServerBase.PROJECT.resolve("docs/growth.svg");

    private Bench() {}

    /** {@code list}, or {@code full|quick h2|postgresql|both show|publish [measurement...]}; without names, every measurement */
    public static void main(String[] arguments) throws IOException {
        if ("list".equals(arguments[0])) {
            Measurements.all().forEach(one -> say("%-18s %s".formatted(one.name(), one.about())));
            return;
        }
        Report report = run(
                "quick".equals(arguments[0]),
                engines(arguments[1]),
                Measurements.named(Arrays.stream(arguments).skip(3).collect(Collectors.toSet())));
        Files.createDirectories(JSON.getParent());
        Files.writeString(JSON, report.json());
        if ("publish".equals(arguments[2])) {
            Files.writeString(PAGE, Published.in(Files.readString(PAGE), report.markdown()));
            Files.writeString(PLOT, Plot.of(report.figures()));
            if (Growth.isIn(report.figures())) {
                Files.writeString(GROWTH, Growth.of(report.figures()));
            }
        }
        say(report.table());
        System.exit(report.holds() ? 0 : 1);
    }

    private static List<Engine> engines(String named) {
        return "both".equals(named) ? List.of(Engine.values()) : List.of(Engine.named(named));
    }

    private static Report run(boolean quick, List<Engine> engines, List<Measurement> measurements) {
        Instant at = Instant.now();
        Machine machine = Machine.here();
        say(machine);
        List<Figure> figures = new ArrayList<>();
        for (Engine engine : engines) {
            Path directory = Path.of("target/bench-" + engine.script());
            try (Stage stage = new Stage(engine, directory, quick, Bench::say)) {
                for (Measurement measurement : measurements) {
                    say("%s: %s".formatted(engine.script(), measurement.name()));
                    figures.addAll(measurement.on(stage));
                }
            }
        }
        return new Report(at, machine, figures);
    }

    private static void say(Object what) {
        System.out.println(what);
    }
}
