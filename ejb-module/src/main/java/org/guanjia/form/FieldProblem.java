package org.guanjia.form;

import java.util.List;

/**
 * What is wrong with an answer.
 *
 * @param field key of the question
 * @param messageKey of the sentence that says it, for example {@code form.required}
 * @param parameters that fill the sentence
 */
public record FieldProblem(String field, String messageKey, List<Object> parameters) {
    public FieldProblem {
        parameters = List.copyOf(parameters);
    }
}
