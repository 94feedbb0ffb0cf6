package org.guanjia.butler;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.model.Handover;
import org.guanjia.butler.model.HandoverMatter;
import org.guanjia.butler.model.Handovers;

/** Puts together what is open at posts and what was told of it: a fixed number of queries, however many handovers. */
@ApplicationScoped
class HandoverMatters {

    /** What is soonest due stands first within its kind. */
    private static final Comparator<Told> ORDER = Comparator.comparing(Told::isMissing, Comparator.reverseOrder())
            .thenComparing(Told::kind)
            .thenComparing(Told::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Told::id);

    @Inject
    private Handovers handovers;

    @Inject
    private Instance<OpenMatters> sources;

    /** What is open at a post. */
    List<OpenMatter> openOf(UUID postId) {
        return open(Set.of(postId));
    }

    /** The matters of one handover. */
    List<Told> of(Handover handover) {
        return of(List.of(handover)).get(handover.id());
    }

    /** The matters of each handover, those first that stand in the way of its end. */
    Map<UUID, List<Told>> of(Collection<Handover> all) {
        Map<UUID, List<HandoverMatter>> rows =
                handovers.matters(all.stream().map(Handover::id).collect(toSet())).stream()
                        .collect(groupingBy(HandoverMatter::handoverId));
        Set<UUID> posts = all.stream()
                .filter(handover -> handover.state() == HandoverState.UNDER_WAY)
                .map(Handover::postId)
                .collect(toSet());
        Map<UUID, List<OpenMatter>> open = open(posts).stream().collect(groupingBy(OpenMatter::postId));
        Map<UUID, List<Told>> told = new HashMap<>();
        all.forEach(handover -> told.put(
                handover.id(),
                told(
                        handover,
                        rows.getOrDefault(handover.id(), List.of()),
                        open.getOrDefault(handover.postId(), List.of()))));
        return told;
    }

    /** What came up after somebody had to go is the stand-in's own. */
    private static List<Told> told(Handover handover, List<HandoverMatter> rows, List<OpenMatter> open) {
        Map<Object, OpenMatter> untold = open.stream()
                .collect(toMap(HandoverMatters::key, matter -> matter, (one, same) -> one, LinkedHashMap::new));
        List<Told> told = new ArrayList<>();
        rows.forEach(row -> told.add(new Told(untold.remove(key(row)), row)));
        if (handover.kind() == HandoverKind.WARM && handover.state() == HandoverState.UNDER_WAY) {
            untold.values().forEach(matter -> told.add(new Told(matter, null)));
        }
        return told.stream().sorted(ORDER).toList();
    }

    private static Object key(OpenMatter matter) {
        return List.of(matter.kind(), matter.id());
    }

    private static Object key(HandoverMatter row) {
        return List.of(row.kind(), row.matterId());
    }

    private List<OpenMatter> open(Set<UUID> posts) {
        return posts.isEmpty()
                ? List.of()
                : sources.stream().flatMap(source -> source.of(posts).stream()).toList();
    }
}
