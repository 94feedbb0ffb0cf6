package org.guanjia.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.guanjia.catalogue.model.ServiceItem;
import org.guanjia.catalogue.model.ServiceItems;
import org.guanjia.form.Forms;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;

/** Where an administrator looks after the catalogue. */
@Stateless
public class CatalogueOffice {

    @Inject
    private ServiceItems items;

    @Inject
    private Forms forms;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** A page of services; sort keys are {@code code}, {@code group}, {@code nameZh}, {@code nameEn}. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<ServiceItemRow> list(@NotNull ServiceItemFilter filter, @NotNull PageRequest page) {
        return items.page(filter, page);
    }

    /** The service with its steps. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ServiceItemView show(@NotNull UUID id) {
        return items.find(id).map(ServiceItem::view).orElseThrow(NotFound::new);
    }

    /** Adds a service, switched on. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void create(@NotNull @Valid CreateServiceItem command) {
        if (!commands.claim(command.commandId(), clock.now())) {
            return;
        }
        requireForms(command.details());
        items.add(new ServiceItem(command.commandId(), command.code(), command.details()));
    }

    /** Changes a service for those who ask from now on. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeServiceItem command) {
        if (!commands.claim(command.commandId(), clock.now())) {
            return;
        }
        requireForms(command.details());
        shown(command.itemId(), command.version()).change(command.details());
        items.flush();
    }

    /** Switches a service on or off. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void switchTo(@NotNull @Valid SwitchServiceItem command) {
        if (!commands.claim(command.commandId(), clock.now())) {
            return;
        }
        shown(command.itemId(), command.version()).switchTo(command.on());
        items.flush();
    }

    private ServiceItem shown(UUID id, long version) {
        ServiceItem item = items.find(id).orElseThrow(NotFound::new);
        ChangedMeanwhile.unlessSame(version, item.version());
        return item;
    }

    private void requireForms(ServiceItemDetails details) {
        requireForm("intakeForm", details.intakeForm());
        for (ServiceStep step : details.steps()) {
            if (step.feedbackForm() != null) {
                requireForm("steps", step.feedbackForm());
            }
        }
    }

    private void requireForm(String field, String key) {
        if (!forms.exists(key)) {
            throw BusinessRuleViolation.at(field, "catalogue.formUnknown", key);
        }
    }
}
