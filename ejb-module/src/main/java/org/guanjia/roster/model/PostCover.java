package org.guanjia.roster.model;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;

/**
 * Who answers the line of each post, minute by minute: whoever has the duty of the post itself, and otherwise the pool. Where two
 * duties meet the first keeps the line until it ends. With several seats in the pool, posts are dealt out to them by their names.
 */
public final class PostCover {

    private final List<UUID> postsByName;
    private final List<DutyView> duties;
    private final Map<UUID, Integer> seats;

    /**
     * A time in which one person answers, or nobody.
     *
     * @param employeeId null for a hole
     */
    public record Stretch(@Nullable UUID employeeId, Instant from, Instant until) {}

    /** @param postsByName all posts of the estate, in the order of their names */
    public PostCover(List<UUID> postsByName, List<DutyView> duties) {
        this.postsByName = List.copyOf(postsByName);
        this.duties = duties.stream()
                .filter(duty -> duty.employeeId() != null)
                .sorted(comparing(DutyView::beginsAt))
                .toList();
        this.seats = duties.stream()
                .filter(duty -> duty.place() == DutyPlace.POOL)
                .collect(toMap(DutyView::patternId, DutyView::seat, Math::max));
    }

    /** Who answers a post from an instant until another: without a gap, neighbours differ. */
    public List<Stretch> of(UUID postId, Instant from, Instant until) {
        List<DutyView> answering =
                duties.stream().filter(duty -> answers(duty, postId)).toList();
        NavigableSet<Instant> borders = new TreeSet<>();
        answering.stream()
                .flatMap(duty -> Stream.of(duty.beginsAt(), duty.endsAt()))
                .filter(border -> border.isAfter(from) && border.isBefore(until))
                .forEach(borders::add);
        borders.add(until);
        List<Stretch> stretches = new ArrayList<>();
        Instant begin = from;
        for (Instant end : borders) {
            append(stretches, new Stretch(answering(answering, begin), begin, end));
            begin = end;
        }
        return stretches;
    }

    /** Whether whoever has a duty answers this post as long as it lasts and nobody sits there. */
    public boolean answers(DutyView duty, UUID postId) {
        return switch (duty.place()) {
            case POST -> postId.equals(duty.postId());
            case POOL -> duty.seat() == postsByName.indexOf(postId) % seats.get(duty.patternId()) + 1;
            case SUPPORT -> false;
        };
    }

    private static UUID answering(List<DutyView> answering, Instant at) {
        List<DutyView> there = answering.stream()
                .filter(duty -> !duty.beginsAt().isAfter(at) && duty.endsAt().isAfter(at))
                .toList();
        return there.stream()
                .filter(duty -> duty.place() == DutyPlace.POST)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .map(DutyView::employeeId)
                .orElse(null);
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && Objects.equals(last.employeeId(), next.employeeId())) {
            stretches.set(stretches.size() - 1, new Stretch(last.employeeId(), last.from(), next.until()));
        } else {
            stretches.add(next);
        }
    }
}
