package org.guanjia.bench;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.guanjia.it.Engine;

/**
 * How long pages take to be read, with few, many and very many requests behind them: the list beside its own bytes from a
 * servlet that knows nothing, desk and request page beside the smallest Faces page on the same server.
 */
final class Pages implements Measurement {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    /** A hundred thousand are 3.6 GB there, and nobody runs a million on it: docs/operations.md says so. */
    private static final List<Integer> SIZES_ON_H2 = SIZES.subList(0, 2);
    /** Of each page, however short the look: after a thousand the virtual machine's compiler was still the busiest of all. */
    private static final int WARM_UP = 4_000;

    private static final int READINGS = 100;
    private static final double OVER_BYTES = 25;
    private static final double OVER_SMALLEST = 3;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "median until a page is read whole, by one reader: list of requests, desk, a request; with 10 000 requests to 1 000 000 (on H2 to 100 000)";
    }

    @Override
    public List<Figure> on(Stage stage) {
        List<Figure> figures = new ArrayList<>();
        for (int size : sizes(stage)) {
            try (Library library = new Library(stage, size)) {
                figures.addAll(figures(stage, library, size));
            }
        }
        return figures;
    }

    private static List<Integer> sizes(Stage stage) {
        List<Integer> all = stage.engine() == Engine.H2 ? SIZES_ON_H2 : SIZES;
        return stage.isQuick() ? all.subList(0, 1) : all;
    }

    private static List<Figure> figures(Stage stage, Library library, int size) {
        Reader butler = library.reader("butler");
        URI list = library.page("/requests.xhtml?view=ALL");
        byte[] bytes = butler.read(list);
        URI same = library.floor("/bytes");
        butler.put(same, BodyPublishers.ofByteArray(bytes));
        URI smallest = library.floor("/smallest.xhtml");
        URI request = library.request(butler);
        return List.of(
                figure(stage, library, "list-" + size, Aim.atMostAbove(OVER_BYTES, "ms"), butler, same, list),
                figure(
                        stage,
                        library,
                        "desk-" + size,
                        Aim.atMostTimes(OVER_SMALLEST),
                        butler,
                        smallest,
                        library.page("/desk.xhtml")),
                figure(stage, library, "request-" + size, Aim.atMostTimes(OVER_SMALLEST), butler, smallest, request));
    }

    private static Figure figure(
            Stage stage, Library library, String name, Aim aim, Reader reader, URI floor, URI ours) {
        reader.medianMillis(floor, WARM_UP);
        reader.medianMillis(ours, WARM_UP);
        int times = stage.units(READINGS);
        return new Figure(
                name,
                "ms",
                aim,
                library.place(),
                Round.turns(
                        stage.rounds(),
                        () -> reader.medianMillis(floor, times),
                        () -> reader.medianMillis(ours, times)));
    }
}
