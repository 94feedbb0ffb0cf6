package org.guanjia.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business was broken. It rolls the transaction back and reaches the reader in their own language: the key
 * names a message of the web bundles, the parameters fill it. Never a text.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> parameters;
    private final String field;

    public BusinessRuleViolation(String messageKey, Object... parameters) {
        this(null, messageKey, parameters);
    }

    private BusinessRuleViolation(String field, String messageKey, Object... parameters) {
        super(messageKey + " " + List.of(parameters));
        this.field = field;
        this.messageKey = messageKey;
        this.parameters = List.of(parameters);
    }

    /** The same, pointing at the field of the form (a command's component, or a form field's key) that has to change. */
    public static BusinessRuleViolation at(String field, String messageKey, Object... parameters) {
        return new BusinessRuleViolation(field, messageKey, parameters);
    }

    /** Key of the message, for example {@code request.closure.feedbackMissing}. */
    public String messageKey() {
        return messageKey;
    }

    /** What fills the message; an enum constant is shown by its label. */
    public List<Object> parameters() {
        return parameters;
    }

    /** The field concerned, or null where it is the whole act. */
    public String field() {
        return field;
    }
}
