package org.guanjia.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guanjia.household.NewPerson;
import org.guanjia.household.Salutation;

/**
 * Fills the places that texts of wishes leave open: {@code {t+90}} for minutes after the asking, {@code {d+1}} and
 * {@code {d+1 09:30}} for days after it, {@code {f-15}} for minutes around the feedback, {@code {fd}} for its day, {@code {who}}
 * for the owner, {@code {no}} for a number and {@code {plate}} for a car's.
 */
final class Filling {

    private static final Pattern PLACE =
            Pattern.compile("\\{(?:([tdf])([+-]\\d+)?(?: (\\d\\d:\\d\\d))?|(fd|who|no|plate))}");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final ZonedDateTime asked;
    private final NewPerson owner;
    private final Random random;

    Filling(ZonedDateTime asked, NewPerson owner, Random random) {
        this.asked = asked;
        this.owner = owner;
        this.random = random;
    }

    /** The answers, where the feedback is given at this time; for what is asked at intake that does not matter. */
    Map<String, String> filled(Map<String, String> answers, ZonedDateTime feedback) {
        return answers.entrySet().stream().collect(toMap(Map.Entry::getKey, answer -> PLACE.matcher(answer.getValue())
                .replaceAll(place -> fill(place, feedback))));
    }

    private String fill(MatchResult place, ZonedDateTime feedback) {
        String word = place.group(4);
        if (word != null) {
            return word(word, feedback);
        }
        long shift = place.group(2) == null ? 0 : Long.parseLong(place.group(2));
        return switch (place.group(1)) {
            case "t" -> MINUTE.format(toFiveMinutes(asked.plusMinutes(shift).toLocalDateTime()));
            case "f" -> MINUTE.format(feedback.plusMinutes(shift));
            default -> day(asked.toLocalDate().plusDays(shift), place.group(3));
        };
    }

    private String word(String word, ZonedDateTime feedback) {
        return switch (word) {
            case "fd" -> feedback.toLocalDate().toString();
            case "no" -> "%04d".formatted(random.nextInt(10_000));
            case "plate" -> "澜A·T%04d".formatted(random.nextInt(10_000));
            default -> addressed();
        };
    }

    private String addressed() {
        if (owner.latinFamilyName() != null) {
            return owner.latinFamilyName();
        }
        return owner.familyName() + (owner.salutation() == Salutation.MR ? "先生" : "女士");
    }

    private static String day(LocalDate day, String time) {
        return time == null ? day.toString() : day + "T" + time;
    }

    private static LocalDateTime toFiveMinutes(LocalDateTime time) {
        return time.minusMinutes(time.getMinute() % 5);
    }
}
