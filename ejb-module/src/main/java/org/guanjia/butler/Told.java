package org.guanjia.butler;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.model.HandoverMatter;

/**
 * A matter of a handover: what is open, and what was told of it.
 *
 * @param open null where it stands nowhere else, or is not open any more
 * @param row null where nothing was told of it yet
 */
record Told(@Nullable OpenMatter open, @Nullable HandoverMatter row) {

    /** Whether it still is to be taken on, or was. */
    boolean isOpen() {
        return open != null || row.kind().isNoted();
    }

    /** Whether it stands in the way of the handover's end. */
    boolean isMissing() {
        return isOpen() && state() != MatterState.TAKEN_ON;
    }

    boolean isAbout(MatterKind ofKind, UUID thing) {
        return kind() == ofKind && id().equals(thing);
    }

    MatterKind kind() {
        return row == null ? open.kind() : row.kind();
    }

    UUID id() {
        return row == null ? open.id() : row.matterId();
    }

    UUID unitId() {
        return row == null ? open.unitId() : row.unitId();
    }

    MatterState state() {
        return row == null ? MatterState.WAITING : row.state();
    }

    long version() {
        return row == null ? HandoverMatterView.UNTOLD : row.version();
    }

    @Nullable
    Instant dueAt() {
        return open == null ? null : open.dueAt();
    }

    /** What may be done with it by whoever comes, or by whoever tells. */
    List<MatterAct> acts(boolean isIncoming, boolean isTelling) {
        return state().allowedActs().stream()
                .filter(act -> isOpen() && (act == MatterAct.HAND ? isTelling : isIncoming))
                .toList();
    }
}
