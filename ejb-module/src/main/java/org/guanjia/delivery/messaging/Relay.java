package org.guanjia.delivery.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryMeters;
import org.guanjia.delivery.DeliverySettings;
import org.guanjia.shared.EstateClock;

/** Sends what is in the outbox, with a few threads on each node; the database deals the rows among them. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {

    private static final long PATIENCE_MILLIS = 5000;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threadFactory;

    @Inject
    private BrokerDoor door;

    @Inject
    private RelayBell bell;

    @Inject
    private DeliveryHealth health;

    @Inject
    private DeliveryMeters meters;

    @Inject
    private DeliverySettings settings;

    @Inject
    private EstateClock clock;

    private final List<RelayWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @PostConstruct
    void start() {
        for (int i = 0; i < settings.relayWorkers(); i++) {
            RelayWorker worker = new RelayWorker(
                    dataSource, () -> new JmsCarrier(door), bell, health, meters, clock, settings.relayBatch());
            Thread thread = threadFactory.newThread(worker);
            thread.setName("guanjia-relay-" + (i + 1));
            workers.add(worker);
            threads.add(thread);
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        workers.forEach(RelayWorker::stop);
        threads.forEach(Relay::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}
