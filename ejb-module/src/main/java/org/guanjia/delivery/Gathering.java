package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guanjia.delivery.model.Inbox;
import org.guanjia.delivery.model.Taking;

/**
 * Lets messages that come at the same moment share one transaction of the database, since most of what a message costs is its
 * commit (docs/adr/0018). The first one leads: while it is being taken the others of its flow gather behind it, and the first of those takes
 * them all. Nobody waits for company: a message that comes alone is taken at once. Where one of them fails, all are
 * taken each by itself, so that each gets its own answer, and is acknowledged or brought again by itself.
 */
@ApplicationScoped
class Gathering {

    private static final Logger LOG = Logger.getLogger(Gathering.class.getName());
    private static final int TOGETHER_AT_MOST = 50;

    private final Map<Flow, Lane> lanes = new EnumMap<>(Flow.class);
    private Function<List<Taking<?>>, List<Boolean>> together;

    protected Gathering() {}

    @Inject
    Gathering(Inbox inbox) {
        this(inbox::takeAll);
    }

    Gathering(Function<List<Taking<?>>, List<Boolean>> together) {
        this.together = together;
        for (Flow flow : Flow.values()) {
            lanes.put(flow, new Lane());
        }
    }

    /**
     * Takes a message, in company if there is any. Returns when its effect is committed.
     *
     * @param alone takes it by itself, and answers as the inbox does
     * @return what the inbox said
     */
    boolean take(Taking<?> taking, Supplier<Boolean> alone) {
        Lane lane = lanes.get(taking.arrival().flow());
        Guest guest = new Guest(taking);
        return switch (lane.enter(guest)) {
            case LEADS -> lead(lane, guest, alone);
            case TAKEN -> guest.more;
            case ALONE -> alone.get();
        };
    }

    private boolean lead(Lane lane, Guest leader, Supplier<Boolean> alone) {
        List<Guest> guests = lane.company();
        Part part = Part.ALONE;
        try {
            if (guests.size() == 1) {
                return alone.get();
            }
            part = taken(guests) ? Part.TAKEN : Part.ALONE;
        } finally {
            lane.handOver();
            for (Guest guest : guests) {
                guest.part.complete(part);
            }
        }
        return part == Part.TAKEN ? leader.more : alone.get();
    }

    private boolean taken(List<Guest> guests) {
        List<Boolean> more;
        try {
            more = together.apply(
                    guests.stream().<Taking<?>>map(guest -> guest.taking).toList());
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "One of several messages failed; each is taken by itself", e);
            return false;
        }
        for (int i = 0; i < guests.size(); i++) {
            guests.get(i).more = more.get(i);
        }
        return true;
    }

    /** What becomes of a message that came. */
    private enum Part {
        LEADS,
        TAKEN,
        ALONE
    }

    private static final class Guest {

        private final Taking<?> taking;
        private final CompletableFuture<Part> part = new CompletableFuture<>();
        private boolean more;

        Guest(Taking<?> taking) {
            this.taking = taking;
        }
    }

    /** Those of one flow. One leads at any time; the rest wait, in the order in which they came. */
    private static final class Lane {

        private final Queue<Guest> waiting = new ArrayDeque<>();
        private boolean led;

        Part enter(Guest guest) {
            synchronized (this) {
                waiting.add(guest);
                if (!led) {
                    led = true;
                    return Part.LEADS;
                }
            }
            return guest.part.join();
        }

        synchronized List<Guest> company() {
            List<Guest> guests = new ArrayList<>();
            while (guests.size() < TOGETHER_AT_MOST && !waiting.isEmpty()) {
                guests.add(waiting.remove());
            }
            return guests;
        }

        synchronized void handOver() {
            led = !waiting.isEmpty();
            if (led) {
                waiting.element().part.complete(Part.LEADS);
            }
        }
    }
}
