package org.guanjia.form;

import java.util.List;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The answers do not fit their form. Says the first problem as every broken rule does, and keeps them all for the
 * screen.
 */
public class AnswersRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;
    private final String field;

    AnswersRefused(List<FieldProblem> problems) {
        super(problems.get(0).messageKey(), problems.get(0).parameters().toArray());
        this.problems = List.copyOf(problems);
        this.field = problems.get(0).field();
    }

    @Override
    public String field() {
        return field;
    }

    /** Everything that is wrong, in the order of the form. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
