package org.guanjia.web.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostView;
import org.guanjia.estate.EstateBoard;
import org.guanjia.estate.UnitView;
import org.guanjia.household.HouseholdView;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.request.RequestStatus;
import org.guanjia.shared.PageRequest;

/** Where a household lives, who serves it, and what it waits for. */
@ApplicationScoped
class HomePlaces {

    private static final int MOST_OPEN = 50;
    private static final Set<RequestStatus> OPEN =
            Stream.of(RequestStatus.values()).filter(status -> !status.isOver()).collect(Collectors.toSet());

    @Inject
    private EstateBoard estates;

    @Inject
    private PostBoard posts;

    @Inject
    private RequestBoard requests;

    UnitView unit(HouseholdView household) {
        return estates.unit(household.unitId());
    }

    /** The post that serves the unit. */
    Optional<PostView> post(HouseholdView household) {
        return Optional.ofNullable(
                posts.ofUnits(household.estateId(), Set.of(household.unitId())).get(household.unitId()));
    }

    /** What is not over, soonest first; nothing where they have left: what is open there is others' by now. */
    List<RequestRow> open(HouseholdView household) {
        return household.isThere()
                ? requests.page(
                                household.estateId(),
                                RequestFilter.all().ofUnit(household.unitId()).in(OPEN),
                                new PageRequest(0, MOST_OPEN, "due", false))
                        .rows()
                : List.of();
    }
}
