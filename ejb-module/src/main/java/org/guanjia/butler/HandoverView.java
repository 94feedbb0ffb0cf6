package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.staff.EmployeeView;

/**
 * A handover as the caller sees it.
 *
 * @param outgoing who leaves; null where the seat was vacant
 * @param incoming who comes
 * @param from when the seat may change at the earliest, or changed
 * @param reason why somebody was away, or why it was called off; null otherwise
 * @param openedBy the name of whoever began it, as it was written that day
 * @param endedAt when it was completed or called off; null before
 * @param matters those that wait first
 * @param isIncoming whether the caller is the one who comes
 * @param isTelling whether the caller is one who tells what there is to know
 * @param isCallable whether the caller may call it off
 */
public record HandoverView(
        UUID id,
        PostView post,
        HandoverKind kind,
        HandoverState state,
        @Nullable EmployeeView outgoing,
        EmployeeView incoming,
        Instant from,
        @Nullable String reason,
        String openedBy,
        Instant openedAt,
        @Nullable Instant endedAt,
        List<HandoverMatterView> matters,
        boolean isIncoming,
        boolean isTelling,
        boolean isCallable,
        long version) {

    /** Those that stand in the way of its end. */
    public long missing() {
        return matters.stream().filter(HandoverMatterView::isMissing).count();
    }

    /** Those that whoever comes has taken on. */
    public long takenOn() {
        return matters.stream()
                .filter(matter -> matter.state() == MatterState.TAKEN_ON)
                .count();
    }

    /** Whether it is not over. */
    public boolean isUnderWay() {
        return state == HandoverState.UNDER_WAY;
    }
}
