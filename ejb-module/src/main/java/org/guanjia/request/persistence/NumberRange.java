package org.guanjia.request.persistence;

import java.util.regex.Pattern;

/**
 * The numbers that begin with a text, as a range of the index: a database whose locale has an order of its own does not make one
 * out of {@code like}. Letters stand behind digits and hyphens in every order.
 */
final class NumberRange {

    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final String BEHIND_ALL = "zzzzzzzz";

    private NumberRange() {}

    /** Whether a number may begin so. */
    static boolean isOne(String text) {
        return SIGNS.matcher(text).matches();
    }

    /** Behind the last of them. */
    static String end(String text) {
        return text + BEHIND_ALL;
    }
}
