package org.guanjia.web.live;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.DeliveryHealth;
import org.guanjia.delivery.DeliveryTopics;
import org.guanjia.delivery.RefreshListeners;

/** The pages that listen on this node. A signal names the screens that are out of date, and nothing else. */
@ApplicationScoped
public class LiveSignals {

    private final Set<Session> pages = ConcurrentHashMap.newKeySet();
    private final Consumer<Changed> listener = changed -> tell(changed.topic());

    private final Runnable turn = () -> tell(DeliveryTopics.BROKER);

    @Inject
    private RefreshListeners changes;

    @Inject
    private DeliveryHealth health;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        changes.add(listener);
        health.onTurn(turn);
    }

    @PreDestroy
    void end() {
        changes.remove(listener);
        health.forget(turn);
    }

    void join(Session page) {
        pages.add(page);
    }

    void leave(Session page) {
        pages.remove(page);
    }

    /** A page that is gone is none of our trouble: it asks anew when it comes back. */
    private void tell(String topic) {
        pages.stream().filter(Session::isOpen).forEach(page -> page.getAsyncRemote()
                .sendText(topic));
    }
}
