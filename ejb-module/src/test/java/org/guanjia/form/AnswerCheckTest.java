package org.guanjia.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.guanjia.jms.OrderForm;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderForm.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

    private static final FormVersion MEDICINE = new FormVersion(
            "household.medicine",
            1,
            List.of(
                    field("name", FieldType.TEXT, true, 10),
                    new FormField(
                            "quantity",
                            FieldType.NUMBER,
                            true,
                            "数量",
                            "Quantity",
                            null,
                            null,
                            BigDecimal.ONE,
                            BigDecimal.valueOf(50),
                            null),
                    field("neededBy", FieldType.DATE_TIME, false, null),
                    field("bestBefore", FieldType.DATE, false, null),
                    field("urgent", FieldType.YES_NO, false, null),
                    field("remarks", FieldType.LONG_TEXT, false, null),
                    new FormField(
                            "prescription",
                            FieldType.CHOICE,
                            false,
                            "处方",
                            "Prescription",
                            null,
                            List.of(new Option("none", "非处方药", "None needed")),
                            null,
                            null,
                            null)));

    @Test
    void right_answers_come_back_trimmed_and_without_blanks() {
        Map<String, String> accepted = AnswerCheck.check(
                MEDICINE, Map.of("name", "  阿司匹林 ", "quantity", "2", "remarks", " ", "neededBy", "2026-05-18T10:24"));

        assertThat(accepted)
                .containsExactly(
                        Map.entry("name", "阿司匹林"),
                        Map.entry("quantity", "2"),
                        Map.entry("neededBy", "2026-05-18T10:24"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_the_first_leads() {
        AnswersRefused refused = catchThrowableOfType(
                AnswersRefused.class,
                () -> AnswerCheck.check(MEDICINE, Map.of("quantity", "0", "dose", "100 mg", "urgent", "maybe")));

        assertThat(refused.field()).isEqualTo("name");
        assertThat(refused.messageKey()).isEqualTo("form.required");
        assertThat(refused.problems())
                .containsExactly(
                        new FieldProblem("name", "form.required", List.of()),
                        new FieldProblem("quantity", "form.tooSmall", List.of("1")),
                        new FieldProblem("urgent", "form.notYesNo", List.of()),
                        new FieldProblem("dose", "form.unknownField", List.of()));
    }

    @Test
    void what_is_given_is_checked_where_the_rest_may_stay_open() {
        assertThat(AnswerCheck.checkGiven(MEDICINE, Map.of())).isEmpty();
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("quantity", "many")))
                .containsExactly(new FieldProblem("quantity", "form.notANumber", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "quantity, 1E999999999, form.notANumber",
        "quantity, '1,000', form.notANumber",
        "quantity, NaN, form.notANumber",
        "quantity, ２, form.notANumber",
        "quantity, 51, form.tooLarge",
        "neededBy, tomorrow, form.notADateTime",
        "neededBy, 2026-05-18, form.notADateTime",
        "neededBy, 2026-02-30T10:00, form.notADateTime",
        "neededBy, +999999999-01-01T00:00, form.notADateTime",
        "bestBefore, 2026-13-01, form.notADate",
        "bestBefore, 18/05/2026, form.notADate",
        "bestBefore, 0000-01-01, form.notADate",
        "prescription, atHand, form.unknownOption",
        "urgent, TRUE, form.notYesNo",
        "name, 12345678901, form.tooLong"
    })
    void a_wrong_answer_is_named(String key, String answer, String why) {
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of(key, answer)))
                .extracting(FieldProblem::field, FieldProblem::messageKey)
                .containsExactly(tuple(key, why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-18T10:24", "2026-05-18T10:24:30.5+08:00", "2026-05-18T02:24Z"})
    void a_date_and_time_may_carry_its_offset(String answer) {
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("neededBy", answer)))
                .isEmpty();
    }

    @Test
    void a_character_that_no_database_keeps_is_refused_and_a_new_line_only_where_lines_are() {
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("remarks", "a\u0000b")))
                .extracting(FieldProblem::messageKey)
                .containsExactly("form.unreadable");
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("remarks", "a\r\nb")))
                .isEmpty();
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("name", "a\nb")))
                .extracting(FieldProblem::messageKey)
                .containsExactly("form.unreadable");
    }

    @Test
    void a_length_counts_characters_as_people_do() {
        assertThat(AnswerCheck.problemsOfGiven(MEDICINE, Map.of("name", "🌊".repeat(10))))
                .isEmpty();
    }

    @Test
    void the_form_of_an_order_asks_the_same() {
        OrderForm carried = MEDICINE.toOrderForm();

        assertThat(AnswerCheck.problems(FormVersion.of(carried), Map.of("urgent", "no")))
                .extracting(FieldProblem::messageKey)
                .containsExactly("form.required", "form.required", "form.notYesNo");
    }

    private static FormField field(String key, FieldType type, boolean required, Integer maxLength) {
        return new FormField(key, type, required, "问题", "Question", null, null, null, null, maxLength);
    }
}
