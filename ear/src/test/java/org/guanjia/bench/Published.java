package org.guanjia.bench;

/** The part of a page of the documentation that the bench writes. */
final class Published {

    private static final String BEGIN = "<!-- bench: written by bin/bench --publish -->";
    private static final String END = "<!-- /bench -->";

    private Published() {}

    /**
     * The page with this between its marks.
     *
     * @throws IllegalArgumentException where a mark is missing
     */
    static String in(String page, String part) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("The page has no place for figures: " + BEGIN + " … " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + part + "\n" + page.substring(end);
    }
}
