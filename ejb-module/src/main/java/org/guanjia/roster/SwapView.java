package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.guanjia.staff.EmployeeView;

/**
 * That somebody asks a colleague to have a duty in their place.
 *
 * @param month of the roster
 * @param inReturn what the colleague would get rid of for it; null where nothing
 * @param words why not
 * @param acts what the caller may do with it now
 * @param decidedBy the manager who granted or refused it
 */
public record SwapView(
        UUID id,
        YearMonth month,
        DutyView duty,
        @Nullable DutyView inReturn,
        EmployeeView askedBy,
        EmployeeView askedOf,
        String reason,
        SwapState state,
        Instant askedAt,
        @Nullable String words,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<SwapAct> acts,
        long version)
        implements Serializable {

    public SwapView {
        acts = List.copyOf(acts);
    }
}
