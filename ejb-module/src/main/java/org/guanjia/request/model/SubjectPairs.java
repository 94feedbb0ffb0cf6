package org.guanjia.request.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The pairs of neighbouring characters by which the words of a subject are found. A pair is one number: its first character
 * times 2<sup>21</sup> plus its second, so that all pairs that begin with a character are a range. The last character stands
 * alone as well. V110 makes the same pairs in SQL.
 */
public final class SubjectPairs {

    private static final int SECOND = 21;

    /** More than these narrow a search no further. */
    private static final int MOST_SOUGHT = 6;

    private SubjectPairs() {}

    /** The pairs of a subject. */
    public static Collection<Long> of(String subject) {
        int[] characters = plain(subject).codePoints().toArray();
        Set<Long> pairs = new LinkedHashSet<>();
        for (int i = 0; i < characters.length; i++) {
            pairs.add(pair(characters[i], i + 1 < characters.length ? characters[i + 1] : 0));
        }
        return pairs;
    }

    /** The pairs that a subject has to have that says this, of two characters or more. */
    public static List<Long> sought(String text) {
        int[] characters = plain(text).codePoints().toArray();
        return IntStream.range(0, characters.length - 1)
                .mapToObj(i -> pair(characters[i], characters[i + 1]))
                .distinct()
                .limit(MOST_SOUGHT)
                .toList();
    }

    /** The first of the pairs that begin with this character. */
    public static long firstWith(String character) {
        return pair(plain(character).codePointAt(0), 0);
    }

    /** The last of them. */
    public static long lastWith(String character) {
        return pair(plain(character).codePointAt(0) + 1, 0) - 1;
    }

    /** As words are compared: without a difference between capital and small letters. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static long pair(int first, int second) {
        return ((long) first << SECOND) + second;
    }
}
