package org.guanjia.household.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * All the ways in which people begin to type a name or a place: in characters, in pinyin, in initials; from its start, or
 * from the given name, the house number.
 */
final class Spelling {

    /** Several readings of several characters multiply; beyond this many spellings the rarest are left out. */
    private static final int MOST = 16;

    private static final int SHORTEST_INITIALS = 2;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A Chinese character, or a run of letters or digits.
     *
     * @param begins whether people may begin to type here
     */
    private record Piece(boolean begins, List<String> written, List<String> spelled, List<String> initials) {}

    private Spelling(String text, boolean fromEveryCharacter) {
        int[] characters = plain(text).codePoints().toArray();
        Script before = Script.NONE;
        for (int i = 0; i < characters.length; ) {
            Script script = Script.of(characters[i]);
            int end = i + 1;
            while (script != Script.HAN && end < characters.length && Script.of(characters[end]) == script) {
                end++;
            }
            String run = new String(characters, i, end - i);
            boolean begins = fromEveryCharacter || script != before;
            switch (script) {
                case HAN -> pieces.add(han(characters[i], begins));
                case DIGIT -> pieces.add(number(run, begins));
                case LETTER -> pieces.add(word(run, begins));
                case NONE -> {
                    // a gap: what comes after it begins anew
                }
            }
            before = script;
            i = end;
        }
    }

    /** Of a person's name: people begin at any of its characters. */
    static Spelling ofName(String name) {
        return new Spelling(name, true);
    }

    /** Of a unit's label or code: people begin at the name of the place or at a number. */
    static Spelling ofPlace(String label) {
        return new Spelling(label, false);
    }

    /** Adds the spellings to the tokens by which something is found. */
    void addTo(Set<String> tokens) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).begins()) {
                addFrom(i, tokens);
            }
        }
    }

    /** The spellings that begin where the text does. */
    Set<String> fromStart() {
        Set<String> tokens = new LinkedHashSet<>();
        addFrom(0, tokens);
        return tokens;
    }

    private void addFrom(int start, Set<String> tokens) {
        List<Piece> rest = pieces.subList(start, pieces.size());
        tokens.addAll(combined(rest, Piece::written));
        tokens.addAll(combined(rest, Piece::spelled));
        combined(rest, Piece::initials).stream()
                .filter(initials -> initials.length() >= SHORTEST_INITIALS)
                .forEach(tokens::add);
    }

    /** Lower case, half width, without accents: as it is compared. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The same with nothing but letters and digits: A·6S027 and a6s027 are one. */
    static String joined(String text) {
        return BETWEEN.matcher(plain(text)).replaceAll("");
    }

    private static Piece han(int character, boolean begins) {
        List<String> readings = Pinyin.readings(character);
        return new Piece(
                begins,
                List.of(Character.toString(character)),
                readings,
                readings.stream().map(Spelling::initial).distinct().toList());
    }

    /** A number is also found without its leading zeros. */
    private static Piece number(String digits, boolean begins) {
        String trimmed = digits.replaceFirst("^0+(?=.)", "");
        List<String> forms = trimmed.equals(digits) ? List.of(digits) : List.of(digits, trimmed);
        return new Piece(begins, forms, forms, forms);
    }

    private static Piece word(String letters, boolean begins) {
        List<String> whole = List.of(letters);
        return new Piece(begins, whole, whole, List.of(initial(letters)));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static List<String> combined(List<Piece> pieces, Function<Piece, List<String>> forms) {
        List<String> combined = List.of("");
        for (Piece piece : pieces) {
            combined = combined.stream()
                    .flatMap(head -> forms.apply(piece).stream().map(head::concat))
                    .limit(MOST)
                    .toList();
        }
        return combined;
    }

    /** What sort of character. */
    enum Script {
        HAN,
        DIGIT,
        LETTER,
        NONE;

        /** Whether the text begins with a Chinese character. */
        static boolean isHan(String text) {
            return !text.isEmpty() && of(text.codePointAt(0)) == HAN;
        }

        static Script of(int character) {
            if (Character.isDigit(character)) {
                return DIGIT;
            }
            if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                return HAN;
            }
            return Character.isLetter(character) ? LETTER : NONE;
        }
    }
}
