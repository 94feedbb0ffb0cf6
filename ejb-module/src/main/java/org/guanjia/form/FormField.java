package org.guanjia.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guanjia.jms.OrderForm;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderForm.Option;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A question of a form. One that makes no sense (a choice without options, limits upside down) cannot be made.
 *
 * @param key under which the answer stands, unique in its form
 * @param type what sort of answer
 * @param required whether it has to be answered
 * @param labelZh the question in Chinese
 * @param labelEn the question in English
 * @param unit of a number, or null
 * @param options of a choice; empty for every other type
 * @param min least number allowed, or null
 * @param max greatest number allowed, or null
 * @param maxLength most characters of a text; null for the ordinary limit of its type
 */
public record FormField(
        String key,
        FieldType type,
        boolean required,
        String labelZh,
        String labelEn,
        String unit,
        List<Option> options,
        BigDecimal min,
        BigDecimal max,
        Integer maxLength) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_ANSWER = 4000;

    public FormField {
        options = options == null ? List.of() : List.copyOf(options);
        require(key != null && KEY.matcher(key).matches(), "form.field.badKey", key);
        require(type != null, "form.field.typeMissing", key);
        require(isLabel(labelZh) && isLabel(labelEn), "form.field.labelMissing", key);
        require((type == FieldType.CHOICE) != options.isEmpty(), "form.field.optionsMissing", key);
        require(areDistinct(options), "form.field.optionsRepeat", key);
        require(type == FieldType.NUMBER || (unit == null && min == null && max == null), "form.field.notANumber", key);
        require(min == null || max == null || min.compareTo(max) <= 0, "form.field.limitsReversed", key);
        require(
                maxLength == null || (isText(type) && maxLength > 0 && maxLength <= LONGEST_ANSWER),
                "form.field.badLength",
                key,
                LONGEST_ANSWER);
    }

    /** The question that an order carried. An order has no limits: they were checked where the form is known. */
    public static FormField of(OrderForm.Field field) {
        return new FormField(
                field.key(),
                field.type(),
                field.required(),
                field.labelZh(),
                field.labelEn(),
                field.unit(),
                field.options(),
                null,
                null,
                null);
    }

    /** This question as an order carries it. */
    public OrderForm.Field toOrderField() {
        return new OrderForm.Field(key, type, required, labelZh, labelEn, unit, options);
    }

    /** The most characters that an answer may have. */
    public int lengthLimit() {
        if (maxLength != null) {
            return maxLength;
        }
        return type == FieldType.LONG_TEXT ? 2000 : 200;
    }

    private static boolean isText(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LONG_TEXT;
    }

    private static boolean isLabel(String label) {
        return label != null && !label.isBlank() && label.length() <= LONGEST_LABEL;
    }

    private static boolean areDistinct(List<Option> options) {
        Set<String> values = new HashSet<>();
        return options.stream()
                .allMatch(option -> option.value() != null
                        && !option.value().isBlank()
                        && isLabel(option.labelZh())
                        && isLabel(option.labelEn())
                        && values.add(option.value()));
    }

    private static void require(boolean holds, String messageKey, Object key, Object... further) {
        if (!holds) {
            Object[] parameters = new Object[further.length + 1];
            parameters[0] = key == null ? "" : key;
            System.arraycopy(further, 0, parameters, 1, further.length);
            throw BusinessRuleViolation.at("fields", messageKey, parameters);
        }
    }
}
