package org.guanjia.butler;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.butler.model.ButlerPosts;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.Households;
import org.guanjia.household.Preference;

/** The homes that a post serves, where they have wishes of their own: whoever comes has to know them (S17, S18). */
@ApplicationScoped
class HomesOfPosts implements OpenMatters {

    @Inject
    private ButlerPosts posts;

    @Inject
    private Households households;

    @Override
    public List<OpenMatter> of(Set<UUID> postIds) {
        Map<UUID, UUID> postByUnit = posts.unitsOf(postIds);
        return households.ofUnits(postByUnit.keySet()).stream()
                .filter(HomesOfPosts::hasWishes)
                .map(home -> new OpenMatter(
                        postByUnit.get(home.unitId()),
                        MatterKind.HOME,
                        home.id(),
                        home.unitId(),
                        null,
                        wishes(home),
                        null))
                .toList();
    }

    private static boolean hasWishes(HouseholdView home) {
        return !home.preferences().isEmpty()
                || !home.quietWindows().isEmpty()
                || home.accessWords() != null
                || home.addressWords() != null;
    }

    private static String wishes(HouseholdView home) {
        return Stream.concat(
                        Stream.of(home.addressWords(), home.accessWords()),
                        Stream.concat(
                                home.quietWindows().stream()
                                        .map(quiet -> "%s–%s".formatted(quiet.begins(), quiet.ends())),
                                home.preferences().stream().map(Preference::words)))
                .filter(words -> words != null && !words.isBlank())
                .collect(joining(" · "));
    }
}
