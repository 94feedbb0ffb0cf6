package org.guanjia.butler.model;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * Who sits on a post from the present link on, as far as it is planned: one stretch after the other, without a gap, the last
 * one open. What lies before is history and is not in it.
 */
public final class PostPlan {

    private final List<Stretch> stretches;

    /** Somebody, or nobody, from an instant on. */
    public record Stretch(@Nullable UUID employeeId, Instant from) {}

    /** @param stretches the earliest first */
    public PostPlan(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The stretches, the earliest first; neighbours differ. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** Who sits there for good: whoever does after all that is planned. */
    public @Nullable UUID regular() {
        return stretches.get(stretches.size() - 1).employeeId();
    }

    /** Who sits there at an instant that is not before the plan. */
    public @Nullable UUID at(Instant instant) {
        return stretches.stream()
                .filter(stretch -> !stretch.from().isAfter(instant))
                .reduce((before, after) -> after)
                .orElseThrow()
                .employeeId();
    }

    /**
     * The same with somebody else there for a while.
     *
     * @param employeeId null for a vacancy
     * @param until {@link ButlerAssignment#OPEN} for good
     */
    public PostPlan seated(@Nullable UUID employeeId, Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw BusinessRuleViolation.at("until", "butler.assignment.untilBeforeFrom");
        }
        TreeMap<Instant, Stretch> byBegin = byBegin();
        Stretch after = new Stretch(at(until), until);
        byBegin.subMap(from, true, until, true).clear();
        byBegin.put(from, new Stretch(employeeId, from));
        if (until.isBefore(ButlerAssignment.OPEN)) {
            byBegin.put(until, after);
        }
        return merged(byBegin.values());
    }

    /** The same with one person in the place of another from an instant on; who stands in meanwhile still does. */
    public PostPlan succeeded(@Nullable UUID outgoing, UUID incoming, Instant from) {
        TreeMap<Instant, Stretch> byBegin = byBegin();
        byBegin.put(from, new Stretch(at(from), from));
        byBegin.tailMap(from, true)
                .replaceAll((begin, stretch) ->
                        Objects.equals(stretch.employeeId(), outgoing) ? new Stretch(incoming, begin) : stretch);
        return merged(byBegin.values());
    }

    private TreeMap<Instant, Stretch> byBegin() {
        TreeMap<Instant, Stretch> byBegin = new TreeMap<>();
        stretches.forEach(stretch -> byBegin.put(stretch.from(), stretch));
        return byBegin;
    }

    private static PostPlan merged(Iterable<Stretch> all) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : all) {
            if (merged.isEmpty()
                    || !Objects.equals(merged.get(merged.size() - 1).employeeId(), stretch.employeeId())) {
                merged.add(stretch);
            }
        }
        return new PostPlan(merged);
    }
}
