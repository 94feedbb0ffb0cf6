package org.guanjia.request.model;

import java.util.Map;

/**
 * The answers to a service's own form.
 *
 * @param version of the form
 * @param answers checked against it, by field key
 */
public record AnsweredForm(int version, Map<String, String> answers) {

    public AnsweredForm {
        answers = Map.copyOf(answers);
    }
}
