package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who on this node wants to hear that something changed, on whichever node it was. The web registers at its start. */
@ApplicationScoped
public class RefreshListeners {

    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    /** Called from now on for each change, from any thread; must be quick. */
    public void add(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    /** No longer called. */
    public void remove(Consumer<Changed> listener) {
        listeners.remove(listener);
    }

    /** Tells all. */
    public void tell(Changed changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }
}
