package org.guanjia.jms;

import java.util.List;

/**
 * The form that a feedback answers, as it stood when the order was given.
 *
 * @param key of the form
 * @param version of the form, from 1
 */
public record OrderForm(String key, int version, List<Field> fields) {

    public OrderForm {
        fields = List.copyOf(fields);
    }

    /**
     * A question.
     *
     * @param key under which the answer stands
     * @param type what sort of answer
     * @param required whether a done task must answer it
     * @param labelZh the question in Chinese
     * @param labelEn the question in English
     * @param unit of a number, or null
     * @param options for a choice
     */
    public record Field(
            String key,
            FieldType type,
            boolean required,
            String labelZh,
            String labelEn,
            String unit,
            List<Option> options) {
        public Field {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /** One of the answers to choose from. */
    public record Option(String value, String labelZh, String labelEn) {}

    /** What sort of answer a field takes. Answers travel as text: dates as ISO 8601, numbers with a point, yes as true. */
    public enum FieldType {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DATE,
        DATE_TIME,
        CHOICE,
        YES_NO
    }
}
