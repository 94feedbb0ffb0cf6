package org.guanjia.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.dispatch.TaskView;
import org.guanjia.form.FormField;
import org.guanjia.form.Forms;
import org.guanjia.web.parts.Answers;

/** What was answered to the forms of a request: the service's own, and those of its tasks. */
@ApplicationScoped
public class AnswersShown {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Forms forms;

    @Inject
    private Answers answers;

    /** What was answered when a service was asked for. */
    public List<Answers.Answer> ofIntake(UUID itemId, int formVersion, Map<String, String> given) {
        return said(catalogue.item(itemId).intakeForm(), formVersion, given);
    }

    /** What a department answered when it fed back; empty where its order asked nothing. */
    public List<Answers.Answer> ofFeedback(TaskView task) {
        return task.formKey() == null || task.feedback() == null
                ? List.of()
                : said(task.formKey(), task.formVersion(), task.feedback().answers());
    }

    private List<Answers.Answer> said(String form, int version, Map<String, String> given) {
        return answers.said(
                forms.version(form, version).fields().stream()
                        .map(FormField::toOrderField)
                        .toList(),
                given);
    }
}
