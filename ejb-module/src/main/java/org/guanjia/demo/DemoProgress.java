package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the loading of the demonstration is, for screens and the log. Known to the node that loads. */
@ApplicationScoped
public class DemoProgress {

    private volatile Snapshot present = new Snapshot(DemoPhase.NONE, 0, 0);

    /** How far it is at one moment. */
    public record Snapshot(DemoPhase phase, int done, int total) {

        /** Whether something is still being loaded. */
        public boolean isRunning() {
            return phase == DemoPhase.ESSENTIALS || phase == DemoPhase.TODAY || phase == DemoPhase.YEAR;
        }
    }

    /** The present state. */
    public Snapshot now() {
        return present;
    }

    void enter(DemoPhase phase, int total) {
        present = new Snapshot(phase, 0, total);
    }

    void step() {
        present = new Snapshot(present.phase(), present.done() + 1, present.total());
    }
}
