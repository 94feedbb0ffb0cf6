package org.guanjia.promise;

import static java.util.stream.Collectors.toSet;
import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.Households;
import org.guanjia.household.PersonView;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;

/** Shows promises to the screens: lists, one of them, and how many were kept. A fixed number of queries, however many rows. */
@Stateless
public class PromiseBoard {

    private static final int DAYS_LOOKED_BACK = 30;

    @Inject
    private PromiseLedger ledger;

    @Inject
    private Estates estates;

    @Inject
    private Households households;

    @Inject
    private Posts posts;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** A part of those that a filter finds in an estate: the soonest due first, or the latest due where that is asked for. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public Page<PromiseView> page(@NotNull UUID estateId, @NotNull PromiseFilter filter, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        Page<Promise> found = ledger.page(estateId, filter, page);
        return new Page<>(views(found.rows()), found.count(), found.capped());
    }

    /** One promise. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public PromiseView promise(@NotNull UUID id) {
        Promise promise = ledger.find(id).orElseThrow(NotFound::new);
        caller.requireEstate(promise.estateId());
        return views(List.of(promise)).get(0);
    }

    /** How promises of these posts stand (of all posts where empty). */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public PromiseFigures figures(@NotNull UUID estateId, @NotNull Set<UUID> ofPosts) {
        caller.requireEstate(estateId);
        Instant now = clock.now();
        EstateView estate = estates.estate(estateId);
        LocalDate today = estate.dayAt(now);
        Instant midnight = today.plusDays(1).atStartOfDay(estate.zone()).toInstant();
        PromiseLedger.Owed owed = ledger.owed(estateId, ofPosts, midnight, now.plus(Duration.ofHours(1)));
        return new PromiseFigures(
                owed.broken(),
                owed.today(),
                owed.withinHour(),
                today,
                ledger.days(estateId, ofPosts, today.minusDays(DAYS_LOOKED_BACK - 1L), today));
    }

    private List<PromiseView> views(List<Promise> promises) {
        if (promises.isEmpty()) {
            return List.of();
        }
        Map<UUID, UnitView> units = estates.units(ids(promises, Promise::unitId));
        Map<UUID, PostView> postsById = posts.posts(ids(promises, Promise::postId));
        Map<UUID, PersonView> people = households.people(ids(promises, Promise::personId));
        return promises.stream()
                .map(promise -> new PromiseView(
                        promise.id(),
                        postsById.get(promise.postId()),
                        units.get(promise.unitId()),
                        promise.personId() == null ? null : people.get(promise.personId()),
                        promise.kind(),
                        promise.words(),
                        promise.about(),
                        promise.madeByName(),
                        promise.madeAt(),
                        promise.dueAt(),
                        promise.state(),
                        promise.happenedAt(),
                        promise.settledByName(),
                        promise.why(),
                        promise.allowedActs(),
                        promise.version()))
                .toList();
    }

    private static Set<UUID> ids(List<Promise> promises, Function<Promise, UUID> id) {
        return promises.stream().map(id).filter(Objects::nonNull).collect(toSet());
    }
}
