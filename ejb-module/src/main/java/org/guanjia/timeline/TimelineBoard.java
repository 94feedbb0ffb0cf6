package org.guanjia.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;
import org.guanjia.timeline.model.TimelineEntries;

/** Reads timelines. */
@Stateless
public class TimelineBoard {

    @Inject
    private TimelineEntries entries;

    @Inject
    private Caller caller;

    /** The timeline of one thing, newest first; empty where it lies outside the caller's estates. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public List<TimelineEntryView> of(@NotNull Origin origin) {
        return entries.of(origin.id(), caller.estates());
    }
}
