package org.guanjia.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.calendar.model.ClockLink;
import org.guanjia.calendar.model.ClockLinks;

/** Clock chains without a database. */
final class ClockChainsInMemory implements ClockLinks {

    private final List<ClockLink> links = new ArrayList<>();

    @Override
    public Optional<ClockLink> open(ClockKind kind, UUID ownerId) {
        return links.stream()
                .filter(link -> link.ownerId().equals(ownerId) && link.view().until() == null)
                .findFirst();
    }

    @Override
    public void add(ClockLink first) {
        links.add(first);
    }

    @Override
    public void follow(ClockLink next) {
        links.add(next);
    }

    @Override
    public Map<UUID, ClockView> clocks(ClockKind kind, Collection<UUID> ownerIds) {
        Map<UUID, ClockView> clocks = new HashMap<>();
        for (UUID ownerId : ownerIds) {
            List<ClockInterval> chain = links.stream()
                    .filter(link -> link.ownerId().equals(ownerId))
                    .map(ClockLink::view)
                    .sorted(Comparator.comparing(ClockInterval::from))
                    .toList();
            clocks.put(ownerId, new ClockView(kind, ownerId, ownerId, chain, WorkingTime.ALWAYS));
        }
        return clocks;
    }
}
