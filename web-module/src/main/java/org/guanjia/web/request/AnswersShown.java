package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.form.FormField;
import org.guanjia.form.Forms;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;

/** Answers to a form with their questions, as people read them. */
@ApplicationScoped
public class AnswersShown {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Forms forms;

    @Inject
    private Times times;

    /** A question and its answer in both languages. */
    public record Answer(String labelZh, String labelEn, String valueZh, String valueEn) {}

    /** What was answered when a service was asked for, in the order of the form. */
    public List<Answer> of(UUID itemId, int formVersion, Map<String, String> answers) {
        return forms.version(catalogue.item(itemId).intakeForm(), formVersion).fields().stream()
                .filter(field -> answers.containsKey(field.key()))
                .map(field -> answer(field, answers.get(field.key())))
                .toList();
    }

    private Answer answer(FormField field, String value) {
        return switch (field.type()) {
            case YES_NO -> {
                String key = Boolean.parseBoolean(value) ? "parts.yes" : "parts.no";
                yield of(field, Words.in(Locale.CHINA, key), Words.in(Locale.ENGLISH, key));
            }
            case DATE -> of(field, times.date(LocalDate.parse(value)));
            case DATE_TIME -> of(field, times.written(LocalDateTime.parse(value)));
            default ->
                field.options().stream()
                        .filter(option -> option.value().equals(value))
                        .findFirst()
                        .map(option -> of(field, option.labelZh(), option.labelEn()))
                        .orElseGet(() -> of(field, value));
        };
    }

    private static Answer of(FormField field, String value) {
        return of(field, value, value);
    }

    private static Answer of(FormField field, String valueZh, String valueEn) {
        return new Answer(field.labelZh(), field.labelEn(), valueZh, valueEn);
    }
}
