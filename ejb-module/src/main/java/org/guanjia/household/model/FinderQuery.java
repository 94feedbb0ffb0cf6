package org.guanjia.household.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guanjia.household.model.Spelling.Script;

/**
 * What somebody typed to find an owner, taken apart. Several words must all fit. Honorifics say nothing and are dropped; a
 * single letter or digit says too little.
 */
public final class FinderQuery {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;
    private static final int WHOLE_PHONE = 7;
    private static final Pattern PHONE_WITH_SPACES = Pattern.compile("\\s*\\+?([\\s()-]*[0-9]){10,15}\\s*");
    private static final int PHONE_TAIL = 4;
    private static final Set<String> HONORIFICS = Set.of("先生", "女士", "太太", "小姐", "mr", "ms", "mrs", "miss");

    private final List<String> words;

    private FinderQuery(List<String> words) {
        this.words = words;
    }

    /** Reads what was typed. */
    public static FinderQuery of(String typed) {
        String start = Spelling.plain(typed.substring(0, Math.min(typed.length(), LONGEST)));
        // a number with spaces in it is one number, not several words
        String joined = PHONE_WITH_SPACES.matcher(start).matches() ? start.replaceAll("\\s", "") : start;
        return new FinderQuery(Arrays.stream(joined.split("[\\s,，、;；/]+"))
                .map(Spelling::joined)
                .map(FinderQuery::withoutHonorific)
                .filter(word -> !word.isEmpty() && !HONORIFICS.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    /** Whether it says too little to look for. */
    public boolean saysTooLittle() {
        return words.stream().allMatch(word -> word.length() == 1 && !Script.isHan(word));
    }

    /** The beginnings of tokens to look for, the longest first: it leaves the fewest to check against the others. */
    public List<String> prefixes() {
        return words.stream()
                .map(word -> isWholePhone(word) ? word.substring(word.length() - PHONE_TAIL) : word)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The same with 沈06 taken apart into 沈 and 06; the same object where there is nothing to take apart. */
    public FinderQuery apart() {
        List<String> parts = words.stream()
                .flatMap(word -> Arrays.stream(word.split("(?<=\\p{IsHan})(?=[^\\p{IsHan}])|(?<=\\d)(?=\\D)")))
                .limit(MOST_WORDS)
                .toList();
        return parts.size() == words.size() ? this : new FinderQuery(parts);
    }

    /** Whether the household can be meant: a whole phone number must be one of theirs, not only end alike. */
    public boolean fits(Household household) {
        return words.stream().filter(FinderQuery::isWholePhone).allMatch(number -> household.people().stream()
                .anyMatch(person -> hasPhone(person, number)));
    }

    /** The one of the household who answers best; the first contact where nobody stands out. */
    public Person meant(Household household) {
        Person meant = null;
        long best = -1;
        for (Person person : household.people()) {
            long closeness = closeness(person);
            if (closeness > best) {
                best = closeness;
                meant = person;
            }
        }
        return meant;
    }

    /** How well somebody answers: by the number of words, and better where a word begins with the family name. */
    public long closeness(Person person) {
        Set<String> tokens = FinderTokens.of(person);
        Set<String> named = FinderTokens.fromFamilyName(person);
        return words.stream()
                .mapToLong(word -> {
                    if (isWholePhone(word)) {
                        return hasPhone(person, word) ? 1 : 0;
                    }
                    return begin(named, word) ? 2 : begin(tokens, word) ? 1 : 0;
                })
                .sum();
    }

    private static boolean begin(Set<String> tokens, String word) {
        return tokens.stream().anyMatch(token -> token.startsWith(word));
    }

    private static boolean hasPhone(Person person, String number) {
        return person.phone() != null && person.phone().endsWith(number);
    }

    private static boolean isWholePhone(String word) {
        return word.length() >= WHOLE_PHONE && word.chars().allMatch(Character::isDigit);
    }

    private static String withoutHonorific(String word) {
        return HONORIFICS.stream()
                .filter(honorific -> word.length() > honorific.length() && Script.isHan(word))
                .filter(word::endsWith)
                .findFirst()
                .map(honorific -> word.substring(0, word.length() - honorific.length()))
                .orElse(word);
    }
}
