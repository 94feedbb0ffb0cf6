package org.guanjia.timeline;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.guanjia.household.Households;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.timeline.model.TimelineEntries;
import org.guanjia.timeline.model.TimelineEntry;

/** Reads timelines. */
@Stateless
public class TimelineBoard {

    private static final int HOME_PAGE = 40;

    @Inject
    private TimelineEntries entries;

    @Inject
    private Households households;

    @Inject
    private Caller caller;

    /**
     * Everything that concerns a household since it moved in, newest first (S18).
     *
     * @param kind what alone is looked at; null for everything
     * @param after the entry after which it goes on; null for the newest
     * @throws NotFound where the household is of no estate of the caller's, or the entry not of the household
     */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public HomeTimeline ofHome(@NotNull UUID householdId, @Nullable HomeFacts kind, @Nullable UUID after) {
        caller.requireEstate(households.household(householdId).estateId());
        TimelineEntry last = after == null
                ? null
                : entries.find(after)
                        .filter(entry -> householdId.equals(entry.householdId()))
                        .orElseThrow(NotFound::new);
        return HomeTimeline.of(entries.ofHome(householdId, kind, last, HOME_PAGE + 1), HOME_PAGE);
    }

    /** The timeline of one thing, newest first; empty where it lies outside the caller's estates. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public List<TimelineEntryView> of(@NotNull Origin origin) {
        return entries.of(origin.id(), caller.estates());
    }
}
