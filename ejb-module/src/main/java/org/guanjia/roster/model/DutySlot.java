package org.guanjia.roster.model;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.ShiftPatternView;

/**
 * One place on one day that a pattern asks somebody for.
 *
 * @param postId null in the pool and in support
 * @param seat counted from 1
 */
public record DutySlot(
        UUID patternId, LocalDate day, @Nullable UUID postId, int seat) {

    /**
     * All that a month asks for: each post, each seat of the pool, and support for those of the team who are more than that, since they
     * may not be off every day either.
     */
    public static List<DutySlot> of(
            YearMonth month, Collection<ShiftPatternView> patterns, Collection<UUID> postIds, int team) {
        int needed = patterns.stream()
                .mapToInt(pattern -> switch (pattern.place()) {
                    case POST -> postIds.size();
                    case POOL -> pattern.seats();
                    case SUPPORT -> 0;
                })
                .sum();
        int support = Math.max(0, team - needed);
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .flatMap(day -> patterns.stream().flatMap(pattern -> of(day, pattern, postIds, support)))
                .toList();
    }

    private static Stream<DutySlot> of(LocalDate day, ShiftPatternView pattern, Collection<UUID> postIds, int support) {
        if (pattern.place() == DutyPlace.POST) {
            return postIds.stream().map(post -> new DutySlot(pattern.id(), day, post, 1));
        }
        int seats = pattern.place() == DutyPlace.POOL ? pattern.seats() : support;
        return IntStream.rangeClosed(1, seats).mapToObj(seat -> new DutySlot(pattern.id(), day, null, seat));
    }
}
