package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The search for a proposal, and how good the best is that was found so far.
 *
 * @param isWaiting whether another search has to end first
 * @param isFound whether there is anything to keep; the numbers are 0 before
 * @param holes times in which a post is answered by nobody
 * @param refused other findings that keep a roster from being published
 * @param told findings that are only told
 * @param betterAt when it became better last; null before anything was found
 * @param endedAt when nobody searched any more, as far as that is known
 * @param allowed what may be done with it now
 */
public record ProposalView(
        UUID id,
        UUID rosterId,
        ProposalState state,
        boolean isWaiting,
        String begunByName,
        Instant begunAt,
        boolean isFound,
        int holes,
        int refused,
        int told,
        @Nullable Instant betterAt,
        @Nullable Instant endedAt,
        List<ProposalAct> allowed)
        implements Serializable {

    public ProposalView {
        allowed = List.copyOf(allowed);
    }

    /** Whether the draft could be published with it as it is. */
    public boolean isPublishable() {
        return isFound && holes == 0 && refused == 0;
    }
}
