package org.guanjia.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of requests. */
@ApplicationScoped
public class RequestSettings {

    @Inject
    @ConfigProperty(name = "guanjia.request.reminders-for-tacit-confirmation", defaultValue = "3")
    private int remindersForTacitConfirmation;

    /** How often an owner has to have been asked before silence counts as confirmation; default 3. */
    public int remindersForTacitConfirmation() {
        return remindersForTacitConfirmation;
    }
}
