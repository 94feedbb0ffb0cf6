package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.guanjia.jms.OrderForm;
import org.guanjia.web.messages.Words;

/** Answers to a form, in the reader's language and style of dates. */
@ApplicationScoped
public class Answers {

    @Inject
    private Times times;

    @Inject
    private Words words;

    /** A question with what was answered. */
    public record Answer(String question, String text) {}

    /** The questions that were answered, in the order of the form. */
    public List<Answer> said(List<OrderForm.Field> questions, Map<String, String> given) {
        return questions.stream()
                .filter(question -> given.containsKey(question.key()))
                .map(question -> new Answer(
                        words.either(question.labelZh(), question.labelEn()),
                        said(question, given.get(question.key()))))
                .toList();
    }

    /** One answer, for a screen. */
    public String said(OrderForm.Field question, String given) {
        return switch (question.type()) {
            case DATE -> times.date(LocalDate.parse(given));
            case DATE_TIME -> times.written(LocalDateTime.parse(given));
            default -> inWords(question, given);
        };
    }

    /** One answer, for paper, which is read in other years too. */
    public String printed(OrderForm.Field question, String given) {
        return switch (question.type()) {
            case DATE -> times.printed(LocalDate.parse(given));
            case DATE_TIME -> times.printed(LocalDateTime.parse(given));
            default -> inWords(question, given);
        };
    }

    private String inWords(OrderForm.Field question, String given) {
        return switch (question.type()) {
            case YES_NO -> words.of(Boolean.parseBoolean(given) ? "parts.yes" : "parts.no");
            case CHOICE ->
                question.options().stream()
                        .filter(option -> option.value().equals(given))
                        .findFirst()
                        .map(option -> words.either(option.labelZh(), option.labelEn()))
                        .orElse(given);
            default -> question.unit() == null ? given : given + " " + question.unit();
        };
    }
}
