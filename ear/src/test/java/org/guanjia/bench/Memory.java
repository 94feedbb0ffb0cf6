package org.guanjia.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person who is signed in costs in memory, beside a visitor of an empty Faces page; and that it does not grow, however
 * long people go on reading. What lives is what is left after a full collection.
 */
final class Memory implements Measurement {

    private static final int REQUESTS = 10_000;
    private static final int PEOPLE = 50;
    private static final int READINGS = 10;
    private static final double KILO = 1024;

    /** Over the visitor of an empty page. */
    private static final double OVER_EMPTY = 20;

    private static final double GROWN = 1.02;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String about() {
        return "heap that lives for a person who has read desk, list and a request; and all of it, after many readings more";
    }

    @Override
    public List<Figure> on(Stage stage) {
        try (Library library = new Library(stage, REQUESTS)) {
            List<URI> pages = List.of(
                    library.page("/desk.xhtml"),
                    library.page("/requests.xhtml?view=ALL"),
                    library.request(library.reader("butler")));
            aPerson(library, pages);
            aVisitor(library);
            Figure people = new Figure(
                    "memory-a-person",
                    "KB",
                    Aim.atMostTimes(OVER_EMPTY),
                    library.place(),
                    Round.turns(
                            stage.rounds(),
                            () -> each(library, () -> aVisitor(library)),
                            () -> each(library, () -> aPerson(library, pages))));
            return List.of(people, soak(stage, library, pages));
        }
    }

    /** The heap after some readings, and after many more by the same people. */
    private static Figure soak(Stage stage, Library library, List<URI> pages) {
        List<Reader> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(aPerson(library, pages));
        }
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < stage.rounds(); round++) {
            double before = library.heap() / KILO;
            for (int i = 0; i < stage.units(READINGS); i++) {
                people.forEach(person -> readAll(person, pages));
            }
            rounds.add(new Round(before, library.heap() / KILO));
        }
        return new Figure("memory-after-a-soak", "KB", Aim.atMostTimes(GROWN), library.place(), rounds);
    }

    private static double each(Library library, Runnable comes) {
        double before = library.heap();
        for (int i = 0; i < PEOPLE; i++) {
            comes.run();
        }
        return (library.heap() - before) / PEOPLE / KILO;
    }

    private static Reader aPerson(Library library, List<URI> pages) {
        Reader person = library.reader("butler");
        readAll(person, pages);
        return person;
    }

    private static void aVisitor(Library library) {
        new Reader().read(library.floor("/smallest.xhtml"));
    }

    private static void readAll(Reader person, List<URI> pages) {
        pages.forEach(person::read);
    }
}
