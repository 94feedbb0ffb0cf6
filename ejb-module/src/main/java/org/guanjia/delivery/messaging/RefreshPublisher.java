package org.guanjia.delivery.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.RefreshListeners;
import org.guanjia.jms.Destinations;

/**
 * Tells every node what changed, after the commit. A burst is one: what changes while a message is on its way goes with the
 * next. Nothing is kept: without a broker this node at least tells its own screens.
 */
@ApplicationScoped
public class RefreshPublisher {

    private static final Logger LOG = Logger.getLogger(RefreshPublisher.class.getName());
    private static final long BURST_MILLIS = 150;

    @Inject
    private BrokerDoor door;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private RefreshListeners listeners;

    private final Set<Changed> pending = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private JMSContext context;

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        pending.add(change);
        if (scheduled.compareAndSet(false, true)) {
            executor.schedule(this::publish, BURST_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void publish() {
        scheduled.set(false);
        List<Changed> changes = List.copyOf(pending);
        changes.forEach(pending::remove);
        try {
            if (context == null) {
                context = door.open(JMSContext.AUTO_ACKNOWLEDGE);
            }
            changes.forEach(this::send);
        } catch (JMSRuntimeException e) {
            LOG.log(Level.FINE, "No broker to tell the other nodes", e);
            close();
            changes.forEach(listeners::tell);
        }
    }

    private void send(Changed change) {
        context.createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setProperty(RefreshConsumer.ESTATE, change.estateId().toString())
                .setProperty(RefreshConsumer.TOPIC, change.topic())
                .send(context.createTopic(Destinations.REFRESH), context.createMessage());
    }

    @PreDestroy
    synchronized void close() {
        if (context != null) {
            try {
                context.close();
            } catch (JMSRuntimeException e) {
                LOG.log(Level.FINE, "A session that failed before", e);
            }
            context = null;
        }
    }
}
