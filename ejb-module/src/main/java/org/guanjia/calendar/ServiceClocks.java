package org.guanjia.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.model.ClockLink;
import org.guanjia.calendar.model.ClockLinks;
import org.guanjia.shared.NotFound;

/**
 * The service clocks, for other contexts in their own transaction; their acts move the {@link ServiceTargets} that count on them. A clock never goes backwards: an act that happened
 * before the last one (a phone whose time is wrong, a message that came late) counts from the last one.
 */
@ApplicationScoped
public class ServiceClocks {

    @Inject
    private ClockLinks links;

    @Inject
    private ServiceTargets targets;

    /** Starts the clock of something that has none. */
    public void start(ClockKind kind, UUID ownerId, UUID estateId, Instant at) {
        links.add(ClockLink.first(kind, ownerId, estateId, at));
    }

    /**
     * Time counts no more, for this reason.
     *
     * @param reason in short, a key rather than a person's own words; at most 200 characters, or null
     */
    public void pause(ClockKind kind, UUID ownerId, Instant at, String reason) {
        act(kind, ownerId, ClockAct.PAUSE, at, reason);
        targets.rest(kind, ownerId);
    }

    /** Time counts again. */
    public void resume(ClockKind kind, UUID ownerId, Instant at) {
        targets.goOn(kind, ownerId, act(kind, ownerId, ClockAct.RESUME, at, null));
    }

    /** It is over. */
    public void stop(ClockKind kind, UUID ownerId, Instant at) {
        act(kind, ownerId, ClockAct.STOP, at, null);
        targets.drop(kind, ownerId);
    }

    /**
     * It was not over: the clock goes on with what had counted before. What is to be done by then is for its owner to say anew.
     *
     * @return from when it counts
     */
    public Instant reopen(ClockKind kind, UUID ownerId, Instant at, String reason) {
        return act(kind, ownerId, ClockAct.REOPEN, at, reason);
    }

    /** The clock of this thing. */
    public ClockView of(ClockKind kind, UUID ownerId) {
        ClockView clock = of(kind, List.of(ownerId)).get(ownerId);
        if (clock == null) {
            throw new NotFound();
        }
        return clock;
    }

    /** The clocks of these things, by owner, in one query: for lists. */
    public Map<UUID, ClockView> of(ClockKind kind, Collection<UUID> ownerIds) {
        return links.clocks(kind, ownerIds);
    }

    private Instant act(ClockKind kind, UUID ownerId, ClockAct act, Instant at, String reason) {
        ClockLink open = links.open(kind, ownerId).orElseThrow(NotFound::new);
        if (open.beganBefore(at)) {
            links.follow(open.followedBy(act, at, reason));
            return at;
        }
        open.apply(act, reason);
        return open.validFrom();
    }
}
