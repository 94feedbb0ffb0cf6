package org.guanjia.roster.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.guanjia.roster.DutyView;

/**
 * All that is to be known to judge the roster of a month.
 *
 * @param zone of the estate
 * @param postsByName the posts of the estate
 * @param team who can have duties: those who work on the estate as butlers
 * @param duties of the month
 * @param around duties of the same people in published rosters shortly before and after it
 */
public record RosterSheet(
        YearMonth month,
        ZoneId zone,
        List<UUID> postsByName,
        List<UUID> team,
        List<DutyView> duties,
        List<DutyView> around) {

    private static final LocalTime DEEP_IN_THE_NIGHT = LocalTime.of(3, 0);

    public RosterSheet {
        postsByName = List.copyOf(postsByName);
        team = List.copyOf(team);
        duties = List.copyOf(duties);
        around = List.copyOf(around);
    }

    /** When its first duty begins: until then the month before lasts. */
    public Instant begins() {
        return duties.stream().map(DutyView::beginsAt).min(Instant::compareTo).orElseThrow();
    }

    /** When its last duty ends, and the month after has begun. */
    public Instant ends() {
        return duties.stream().map(DutyView::endsAt).max(Instant::compareTo).orElseThrow();
    }

    /** The days of the month. */
    public Stream<LocalDate> days() {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }

    /** Who answers the posts, with what is on duty around the month. */
    public PostCover cover() {
        return new PostCover(
                postsByName, Stream.concat(duties.stream(), around.stream()).toList());
    }

    /** Whether a duty goes through the depth of the night. */
    public boolean isNight(DutyView duty) {
        return Stream.of(duty.day(), duty.day().plusDays(1))
                .map(day -> day.atTime(DEEP_IN_THE_NIGHT).atZone(zone).toInstant())
                .anyMatch(
                        deep -> !duty.beginsAt().isAfter(deep) && duty.endsAt().isAfter(deep));
    }

    /** The same before anybody has a duty of the month. */
    public RosterSheet blank() {
        return given(duty -> duty.of(null));
    }

    /** The same with somebody else on one duty. */
    public RosterSheet with(DutyView changed) {
        return given(duty -> duty.id().equals(changed.id()) ? changed : duty);
    }

    /** The same with each duty of the month as this says. */
    public RosterSheet given(UnaryOperator<DutyView> anew) {
        return new RosterSheet(
                month, zone, postsByName, team, duties.stream().map(anew).toList(), around);
    }
}
