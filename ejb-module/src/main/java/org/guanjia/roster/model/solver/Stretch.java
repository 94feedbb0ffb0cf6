package org.guanjia.roster.model.solver;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.model.PostCover;
import org.guanjia.roster.model.RosterSheet;

/**
 * A time of one post, or of several alike, that is answered as soon as one of these duties is somebody's.
 *
 * @param dutyIds who can answer; empty where nobody can
 * @param isOfSeveralPosts whether several posts would go unanswered together
 */
record Stretch(Set<UUID> dutyIds, boolean isOfSeveralPosts) {

    /** All that the duties of a month have to answer; what is on duty around it answers already. */
    static List<Stretch> of(RosterSheet sheet) {
        if (sheet.duties().isEmpty()) {
            return List.of();
        }
        PostCover cover = sheet.cover();
        return sheet.postsByName().stream()
                .flatMap(post -> ofPost(post, cover, sheet))
                .collect(collectingAndThen(
                        groupingBy(Function.identity(), LinkedHashMap::new, counting()),
                        alike -> alike.entrySet().stream()
                                .map(same -> new Stretch(same.getKey(), same.getValue() > 1))
                                .toList()));
    }

    private static Stream<Set<UUID>> ofPost(UUID post, PostCover cover, RosterSheet sheet) {
        Instant begin = sheet.begins();
        Instant end = sheet.ends();
        List<DutyView> able = Stream.concat(sheet.duties().stream(), sheet.around().stream())
                .filter(duty -> cover.answers(duty, post))
                .toList();
        NavigableSet<Instant> begins = new TreeSet<>(Set.of(begin));
        able.stream()
                .flatMap(duty -> Stream.of(duty.beginsAt(), duty.endsAt()))
                .filter(border -> border.isAfter(begin) && border.isBefore(end))
                .forEach(begins::add);
        Set<UUID> fixed = new HashSet<>();
        sheet.around().stream()
                .filter(duty -> duty.employeeId() != null)
                .map(DutyView::id)
                .forEach(fixed::add);
        return begins.stream()
                .map(at -> able.stream()
                        .filter(duty ->
                                !duty.beginsAt().isAfter(at) && duty.endsAt().isAfter(at))
                        .map(DutyView::id)
                        .collect(toUnmodifiableSet()))
                .filter(ids -> ids.stream().noneMatch(fixed::contains))
                .distinct();
    }
}
