package org.guanjia.bench;

import org.guanjia.it.Engine;

/** The parts of a page of the documentation that the bench writes: one for each database. */
final class Published {

    private Published() {}

    /**
     * The page with this between the marks of the database.
     *
     * @throws IllegalArgumentException where a mark is missing
     */
    static String in(String page, Engine engine, String part) {
        String begin = "<!-- bench %s: written by bin/bench --publish -->".formatted(engine.script());
        int at = page.indexOf(begin);
        int end = page.indexOf("<!-- /bench %s -->".formatted(engine.script()), at);
        if (at < 0 || end < 0) {
            throw new IllegalArgumentException("The page has no place for figures: " + begin + " …");
        }
        return page.substring(0, at + begin.length()) + "\n" + part + "\n" + page.substring(end);
    }
}
