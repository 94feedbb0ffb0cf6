package org.guanjia.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.guanjia.form.model.Form;
import org.guanjia.form.model.FormCollection;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/** Where an administrator looks after the forms. */
@Stateless
public class FormOffice {

    @Inject
    private FormCollection forms;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Caller caller;

    /** All forms, by key. There are some dozens, so they come in one piece. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<FormRow> list() {
        return forms.list();
    }

    /** Publishes a version. What was asked by an earlier one keeps its questions. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void publish(@NotNull @Valid PublishForm command) {
        Instant at = clock.now();
        if (!commands.claim(command.commandId(), at)) {
            return;
        }
        Form form = forms.find(command.key()).orElse(null);
        ChangedMeanwhile.unlessSame(command.basedOn(), form == null ? 0 : form.currentVersion());
        if (form == null) {
            form = new Form(command.key());
            forms.add(form);
        }
        forms.add(form.publish(command.fields(), caller.actor(), at));
    }
}
