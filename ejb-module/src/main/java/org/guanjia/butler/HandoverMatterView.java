package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.UnitView;

/**
 * One matter of a handover as the caller sees it.
 *
 * @param unit the home; null where it is about none
 * @param label the number of a request, the kind of a promise; null where it has none
 * @param words what it is about; null where nothing was written, or where it is over
 * @param dueAt when it is due; null where it has no time
 * @param remarks what whoever leaves told of it and whoever comes asked, in that order
 * @param isOpen whether it still is to be taken on, or was; false for what was settled meanwhile
 * @param acts what the caller may do with it now
 */
public record HandoverMatterView(
        MatterKind kind,
        UUID id,
        @Nullable UnitView unit,
        @Nullable String label,
        @Nullable String words,
        @Nullable Instant dueAt,
        MatterState state,
        List<Remark> remarks,
        @Nullable String handedBy,
        @Nullable Instant handedAt,
        @Nullable Instant takenOnAt,
        boolean isOpen,
        List<MatterAct> acts,
        long version) {

    /** Version of a matter of which nobody has told anything. */
    public static final long UNTOLD = -1;

    /** Whether it stands in the way of the handover's end. */
    public boolean isMissing() {
        return isOpen && state != MatterState.TAKEN_ON;
    }
}
