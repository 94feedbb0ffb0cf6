package org.guanjia.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds answers against the form that they answer. Answers travel as text: dates as ISO 8601, numbers with a point,
 * yes as {@code true} and no as {@code false}; a blank answer is none.
 */
public final class AnswerCheck {

    /** No exponent: {@code 1E999999999} is a short text and an endless number. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern CONTROL_BUT_LINES = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private AnswerCheck() {}

    /**
     * Checks answers that have to be complete.
     *
     * @return the answers given, without blanks, in the order of the form
     * @throws AnswersRefused with everything that is wrong
     */
    public static Map<String, String> check(FormVersion form, Map<String, String> answers) {
        return checked(form, answers, problems(form, answers));
    }

    /** As {@link #check}, where a required question may stay open: a draft, or a feedback of what was not done. */
    public static Map<String, String> checkGiven(FormVersion form, Map<String, String> answers) {
        return checked(form, answers, problemsOfGiven(form, answers));
    }

    /** Everything that is wrong with answers that have to be complete, in the order of the form. */
    public static List<FieldProblem> problems(FormVersion form, Map<String, String> answers) {
        return find(form, answers, true);
    }

    /** Everything that is wrong with the answers given; what is missing is not. */
    public static List<FieldProblem> problemsOfGiven(FormVersion form, Map<String, String> answers) {
        return find(form, answers, false);
    }

    private static Map<String, String> checked(
            FormVersion form, Map<String, String> answers, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            String answer = given(answers, field.key());
            if (answer != null) {
                given.put(field.key(), answer);
            }
        }
        return given;
    }

    private static List<FieldProblem> find(FormVersion form, Map<String, String> answers, boolean complete) {
        List<FieldProblem> found = new ArrayList<>();
        for (FormField field : form.fields()) {
            String answer = given(answers, field.key());
            FieldProblem problem;
            if (answer == null) {
                problem = complete && field.required() ? problem(field, "form.required") : null;
            } else {
                problem = problemOf(field, answer);
            }
            if (problem != null) {
                found.add(problem);
            }
        }
        List<String> known = form.fields().stream().map(FormField::key).toList();
        answers.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> found.add(new FieldProblem(key, "form.unknownField", List.of())));
        return found;
    }

    private static String given(Map<String, String> answers, String key) {
        String answer = answers.get(key);
        return answer == null || answer.isBlank() ? null : answer.strip();
    }

    private static FieldProblem problemOf(FormField field, String answer) {
        return switch (field.type()) {
            case TEXT -> textProblem(field, answer, CONTROL);
            case LONG_TEXT -> textProblem(field, answer, CONTROL_BUT_LINES);
            case NUMBER -> numberProblem(field, answer);
            case DATE -> isDate(answer) ? null : problem(field, "form.notADate");
            case DATE_TIME -> isDateTime(answer) ? null : problem(field, "form.notADateTime");
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.value().equals(answer))
                        ? null
                        : problem(field, "form.unknownOption");
            case YES_NO -> List.of("true", "false").contains(answer) ? null : problem(field, "form.notYesNo");
        };
    }

    private static FieldProblem textProblem(FormField field, String answer, Pattern unreadable) {
        if (answer.codePointCount(0, answer.length()) > field.lengthLimit()) {
            return problem(field, "form.tooLong", field.lengthLimit());
        }
        return unreadable.matcher(answer).find() ? problem(field, "form.unreadable") : null;
    }

    private static FieldProblem numberProblem(FormField field, String answer) {
        if (!NUMBER.matcher(answer).matches()) {
            return problem(field, "form.notANumber");
        }
        BigDecimal number = new BigDecimal(answer);
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return problem(field, "form.tooSmall", field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return problem(field, "form.tooLarge", field.max().toPlainString());
        }
        return null;
    }

    private static boolean isDate(String answer) {
        try {
            return isInFourDigitYears(LocalDate.parse(answer));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** With or without an offset: a browser sends the estate's local time, a contractor's system may send either. */
    private static boolean isDateTime(String answer) {
        try {
            return isInFourDigitYears(LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(answer)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isInFourDigitYears(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 9999;
    }

    private static FieldProblem problem(FormField field, String messageKey, Object... parameters) {
        return new FieldProblem(field.key(), messageKey, List.of(parameters));
    }
}
