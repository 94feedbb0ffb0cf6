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
    private static final Path DOCS = ServerBase.PROJECT.resolve("docs");
    private static final Path PAGE = DOCS.resolve("performance.md");

    private Bench() {}

    /** {@code list}, or {@code full|quick h2|postgresql|both show|publish [measurement...]}; without names, every measurement */
    public static void main(String[] arguments) throws IOException {
        if ("list".equals(arguments[0])) {
            Measurements.all().forEach(one -> say("%-18s %s".formatted(one.name(), one.about())));
            return;
        }
        boolean quick = "quick".equals(arguments[0]);
        boolean publishes = "publish".equals(arguments[2]);
        List<Measurement> measurements =
                Measurements.named(Arrays.stream(arguments).skip(3).collect(Collectors.toSet()));
        Instant at = Instant.now();
        Machine machine = Machine.here();
        say(machine);
        List<Figure> figures = new ArrayList<>();
        for (Engine engine : engines(arguments[1])) {
            List<Figure> ofEngine = run(quick, engine, measurements);
            if (publishes) {
                publish(engine, new Report(at, machine, ofEngine));
            }
            figures.addAll(ofEngine);
        }
        Report report = new Report(at, machine, figures);
        Files.createDirectories(JSON.getParent());
        Files.writeString(JSON, report.json());
        say(report.table());
        System.exit(report.holds() ? 0 : 1);
    }

    private static List<Engine> engines(String named) {
        return "both".equals(named) ? List.of(Engine.values()) : List.of(Engine.named(named));
    }

    private static List<Figure> run(boolean quick, Engine engine, List<Measurement> measurements) {
        List<Figure> figures = new ArrayList<>();
        Path directory = Path.of("target/bench-" + engine.script());
        try (Stage stage = new Stage(engine, directory, quick, Bench::say)) {
            for (Measurement measurement : measurements) {
                say("%s: %s".formatted(engine.script(), measurement.name()));
                List<Figure> found = measurement.on(stage);
                found.forEach(Bench::say);
                figures.addAll(found);
            }
        }
        return figures;
    }

    private static void publish(Engine engine, Report report) throws IOException {
        String plot = "performance-%s.svg".formatted(engine.script());
        String growth = "growth-%s.svg".formatted(engine.script());
        Files.writeString(PAGE, Published.in(Files.readString(PAGE), engine, report.markdown(plot, growth)));
        Files.writeString(DOCS.resolve(plot), Plot.of(report.figures()));
        if (Growth.isIn(report.figures())) {
            Files.writeString(DOCS.resolve(growth), Growth.of(report.figures()));
        }
    }

    private static void say(Object what) {
        System.out.println(what);
    }
}
