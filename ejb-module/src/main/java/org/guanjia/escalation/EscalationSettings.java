package org.guanjia.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of escalations. */
@ApplicationScoped
public class EscalationSettings {

    @Inject
    @ConfigProperty(name = "guanjia.escalation.patience", defaultValue = "PT1H")
    private Duration patience;

    /** How long the next level is not told after somebody took it on; an hour by default. */
    public Duration patience() {
        return patience;
    }
}
