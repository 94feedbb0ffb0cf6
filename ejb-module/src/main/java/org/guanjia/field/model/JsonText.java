package org.guanjia.field.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.guanjia.jms.Feedback;
import org.guanjia.jms.TaskOrder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a message record whole, as JSON text. What was taken in was checked at the door, and is not checked again when it is
 * read back: a schema that became stricter since must not make old work orders unreadable.
 */
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Class<T> type;

    JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : JSON.readValue(text, type);
    }

    /** An order. */
    @Converter
    public static class OfOrder extends JsonText<TaskOrder> {
        public OfOrder() {
            super(TaskOrder.class);
        }
    }

    /** A feedback. */
    @Converter
    public static class OfFeedback extends JsonText<Feedback> {
        public OfFeedback() {
            super(Feedback.class);
        }
    }
}
