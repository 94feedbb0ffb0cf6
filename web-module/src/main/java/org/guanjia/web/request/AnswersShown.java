package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.form.FormField;
import org.guanjia.form.Forms;
import org.guanjia.jms.OrderForm;
import org.guanjia.web.messages.Words;

/** Answers to a form with their questions, as people read them. */
@ApplicationScoped
public class AnswersShown {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Forms forms;

    /** A question and its answer in both languages. */
    public record Answer(String labelZh, String labelEn, String valueZh, String valueEn) {}

    /** What was answered when a service was asked for, in the order of the form. */
    public List<Answer> of(UUID itemId, int formVersion, Map<String, String> answers) {
        return forms.version(catalogue.item(itemId).intakeForm(), formVersion).fields().stream()
                .filter(field -> answers.containsKey(field.key()))
                .map(field -> answer(field, answers.get(field.key())))
                .toList();
    }

    private static Answer answer(FormField field, String value) {
        if (field.type() == OrderForm.FieldType.YES_NO) {
            String key = Boolean.parseBoolean(value) ? "parts.yes" : "parts.no";
            return new Answer(
                    field.labelZh(), field.labelEn(), Words.in(Locale.CHINA, key), Words.in(Locale.ENGLISH, key));
        }
        OrderForm.Option chosen = field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(new OrderForm.Option(value, value, value));
        return new Answer(field.labelZh(), field.labelEn(), chosen.labelZh(), chosen.labelEn());
    }
}
