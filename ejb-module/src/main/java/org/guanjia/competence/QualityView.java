package org.guanjia.competence;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * How a quality of somebody was marked.
 *
 * @param marks the newest first; empty where it was never appraised
 */
public record QualityView(ConciergeQuality quality, List<MarkView> marks) {

    public QualityView {
        marks = List.copyOf(marks);
    }

    /** The newest mark; null where there is none. */
    public @Nullable MarkView newest() {
        return marks.isEmpty() ? null : marks.get(0);
    }

    /** By how much the newest is above the one before; null where there are no two. */
    public @Nullable Integer change() {
        return marks.size() < 2 ? null : marks.get(0).mark() - marks.get(1).mark();
    }
}
