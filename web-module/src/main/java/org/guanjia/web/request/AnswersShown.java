package org.guanjia.web.request;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.dispatch.TaskView;
import org.guanjia.form.FormField;
import org.guanjia.form.FormRef;
import org.guanjia.form.FormVersion;
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
        return said(forms.version(catalogue.item(itemId).intakeForm(), formVersion), given);
    }

    /** What departments answered when they fed back, by task; empty where an order asked nothing, or is not fed back yet. */
    public Map<UUID, List<Answers.Answer>> ofFeedback(List<TaskView> tasks) {
        Map<FormRef, FormVersion> asked = forms.versions(tasks.stream()
                .filter(AnswersShown::isAnswered)
                .map(AnswersShown::form)
                .collect(toSet()));
        return tasks.stream()
                .collect(toMap(
                        TaskView::id,
                        task -> isAnswered(task)
                                ? said(asked.get(form(task)), task.feedback().answers())
                                : List.of()));
    }

    private static boolean isAnswered(TaskView task) {
        return task.formKey() != null && task.feedback() != null;
    }

    private static FormRef form(TaskView task) {
        return new FormRef(task.formKey(), task.formVersion());
    }

    private List<Answers.Answer> said(FormVersion form, Map<String, String> given) {
        return answers.said(form.fields().stream().map(FormField::toOrderField).toList(), given);
    }
}
