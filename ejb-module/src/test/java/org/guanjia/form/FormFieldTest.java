package org.guanjia.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderForm.Option;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class FormFieldTest {

    private static final Option HOT = new Option("hot", "热", "Hot");

    @Test
    void a_question_needs_a_key_and_both_languages() {
        refused("form.field.badKey", () -> text("Name", "名称", "Name", null));
        refused("form.field.badKey", () -> text(null, "名称", "Name", null));
        refused("form.field.labelMissing", () -> text("name", " ", "Name", null));
        refused("form.field.labelMissing", () -> text("name", "名称", null, null));
    }

    @Test
    void options_belong_to_a_choice_and_differ() {
        refused("form.field.optionsMissing", () -> choice(FieldType.CHOICE, List.of()));
        refused("form.field.optionsMissing", () -> choice(FieldType.TEXT, List.of(HOT)));
        refused("form.field.optionsRepeat", () -> choice(FieldType.CHOICE, List.of(HOT, HOT)));
    }

    @Test
    void limits_fit_their_type() {
        refused("form.field.limitsReversed", () -> number(FieldType.NUMBER, 2, 1));
        refused("form.field.notANumber", () -> number(FieldType.DATE, 1, 2));
        refused("form.field.badLength", () -> text("name", "名称", "Name", 0));
        refused("form.field.badLength", () -> text("name", "名称", "Name", 100_000));
        assertThat(number(FieldType.NUMBER, 1, 1).max()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void a_form_asks_each_question_once() {
        FormField name = text("name", "名称", "Name", null);

        refused("form.field.keyRepeats", () -> new FormVersion("a", 1, List.of(name, name)));
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.messageKey())
                        .isEqualTo(why));
    }

    private static FormField text(String key, String labelZh, String labelEn, Integer maxLength) {
        return new FormField(key, FieldType.TEXT, true, labelZh, labelEn, null, null, null, null, maxLength);
    }

    private static FormField choice(FieldType type, List<Option> options) {
        return new FormField("air", type, true, "空气", "Air", null, options, null, null, null);
    }

    private static FormField number(FieldType type, int min, int max) {
        return new FormField(
                "count", type, true, "数", "Count", null, null, BigDecimal.valueOf(min), BigDecimal.valueOf(max), null);
    }
}
