package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.time.YearMonth;
import java.util.List;
import org.guanjia.butler.PostView;

/**
 * What a month asks of its reader.
 *
 * @param published whether the roster of the month is; else nothing is known yet
 * @param duties theirs, by time
 * @param load what it comes to; null where the month is not published or the reader not of the team
 * @param swaps that they asked for or were asked for, those that are open first, then the latest
 */
public record MyMonth(
        YearMonth month,
        boolean published,
        List<ShiftPatternView> patterns,
        List<PostView> posts,
        List<DutyView> duties,
        @Nullable PersonLoad load,
        List<SwapView> swaps) {}
