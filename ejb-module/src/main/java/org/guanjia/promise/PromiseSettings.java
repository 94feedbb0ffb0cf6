package org.guanjia.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of promises. */
@ApplicationScoped
public class PromiseSettings {

    @Inject
    @ConfigProperty(name = "guanjia.promise.written-within", defaultValue = "PT30M")
    private Duration writtenWithin;

    /** How long after its time it may be written down that a promise was kept in time; half an hour by default. */
    public Duration writtenWithin() {
        return writtenWithin;
    }
}
