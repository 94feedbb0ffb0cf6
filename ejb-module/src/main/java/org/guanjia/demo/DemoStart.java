package org.guanjia.demo;

import static java.lang.System.Logger.Level.ERROR;
import static org.guanjia.shared.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration in the background of a start, where the settings ask for it. */
@Singleton
@Startup
@DependsOn("FirstAdministrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(SYSTEM)
public class DemoStart {

    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());
    private static final long AFTER_MILLIS = 500;

    /** Whether this server shows the demonstration estate. */
    @Inject
    @ConfigProperty(name = "guanjia.demo", defaultValue = "false")
    private boolean wanted;

    @Resource
    private TimerService timers;

    @Inject
    private DemoLoader loader;

    @Inject
    private DemoProgress progress;

    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        if (wanted) {
            timers.createSingleActionTimer(AFTER_MILLIS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void load() {
        try {
            loader.load(() -> !stopping);
        } catch (RuntimeException e) {
            // nobody waits for it: the server serves on, and the next start goes on with what is missing
            progress.enter(DemoPhase.FAILED, 0);
            LOG.log(ERROR, "the demonstration broke off; the next start goes on", e);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
