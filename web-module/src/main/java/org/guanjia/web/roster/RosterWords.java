package org.guanjia.web.roster;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanjia.butler.PostView;
import org.guanjia.roster.DutyCandidate;
import org.guanjia.roster.DutyPlace;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.RosterFinding;
import org.guanjia.roster.RosterRuleView;
import org.guanjia.roster.RosterView;
import org.guanjia.roster.ShiftPatternView;
import org.guanjia.roster.SubstitutionView;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.EmployeeView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;

/** Says what stands in a roster and what is wrong about it: holes with the post and the hour, all else with its days and figures. */
@ApplicationScoped
class RosterWords {

    private static final int DAYS_SAID = 3;

    @Inject
    private Words words;

    @Inject
    private Times times;

    /** Of holes of the same time: their posts, and from when until when. */
    String holes(List<RosterFinding> alike, Collection<PostView> posts) {
        RosterFinding first = alike.get(0);
        return words.of(
                "rosterFinding.COVER",
                alike.stream().map(hole -> post(hole.postId(), posts)).collect(joining(words.of("roster.and"))),
                times.stamp(first.from()),
                times.stamp(first.until()));
    }

    /** What a place is called. */
    String place(DutyPlace place) {
        return words.label(place);
    }

    private static String post(UUID id, Collection<PostView> posts) {
        return posts.stream()
                .filter(post -> post.id().equals(id))
                .map(PostView::englishName)
                .findFirst()
                .orElseThrow();
    }

    /** Of what wrongs a person, without their name. */
    String wrong(RosterFinding finding) {
        return words.of("rosterFinding." + finding.kind(), finding.figure(), finding.limit(), days(finding));
    }

    private String days(RosterFinding finding) {
        String said =
                finding.days().stream().limit(DAYS_SAID).map(times::date).collect(joining(words.of("roster.and")));
        int more = finding.days().size() - DAYS_SAID;
        return more > 0 ? words.of("roster.days.more", said, more) : said;
    }

    /** What a rule asks for. */
    String rule(RosterRuleView rule) {
        Locale locale = locale();
        String weekdays = rule.weekdays().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(joining(words.of("roster.and")));
        return words.of("rosterRule." + rule.kind(), rule.amount(), weekdays);
    }

    /** The name of a day of the week. */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    /** Which duty, and who in whose place. */
    String substitution(SubstitutionView substitution, RosterView roster) {
        DutyView duty = roster.duties().stream()
                .filter(one -> one.id().equals(substitution.dutyId()))
                .findFirst()
                .orElseThrow();
        return words.of(
                "roster.substitution",
                duty(duty, roster),
                person(substitution.formerId(), roster),
                person(substitution.employeeId(), roster));
    }

    /** A duty: its day, its place and its hours. */
    String duty(DutyView duty, RosterView roster) {
        return duty(duty, roster.patterns(), roster.posts());
    }

    /** The same of one whose month is not on the page. */
    String duty(DutyView duty, Collection<ShiftPatternView> patterns, Collection<PostView> posts) {
        return words.of(
                "roster.duty",
                times.date(duty.day()),
                where(duty, patterns, posts),
                times.clock(duty.beginsAt()),
                times.clock(duty.endsAt()));
    }

    /** The shift of a duty, and at a post its name before it. */
    String where(DutyView duty, Collection<ShiftPatternView> patterns, Collection<PostView> posts) {
        ShiftPatternView pattern = patterns.stream()
                .filter(one -> one.id().equals(duty.patternId()))
                .findFirst()
                .orElseThrow();
        String shift = either(pattern.nameZh(), pattern.nameEn());
        return duty.postId() == null ? shift : post(duty.postId(), posts) + " " + shift;
    }

    /** The hours of a duty. */
    String when(DutyView duty) {
        return words.of("roster.from.to", times.clock(duty.beginsAt()), times.clock(duty.endsAt()));
    }

    private String person(UUID id, RosterView roster) {
        return roster.people().stream()
                .filter(one -> one.id().equals(id))
                .map(this::name)
                .findFirst()
                .orElseGet(() -> words.of("roster.nobody"));
    }

    /** Somebody who could have a duty, and what it would break. */
    String offer(DutyCandidate candidate, List<RosterFinding> wrongs) {
        String who = words.of(
                "roster.offer", name(candidate.person()), hours(candidate.load().minutes()));
        return wrongs.isEmpty()
                ? who
                : words.of(
                        wrongs.stream().anyMatch(RosterFinding::isRefused)
                                ? "roster.offer.wrongs"
                                : "roster.offer.told",
                        who,
                        wrongs.stream().map(this::wrong).collect(joining(words.of("roster.and"))));
    }

    /** What somebody is called. */
    String name(EmployeeView person) {
        return either(person.nameZh(), person.nameEn());
    }

    /** Minutes of work as hours, rounded down to half an hour. */
    String hours(int minutes) {
        return words.of("roster.hours", minutes / 30 / 2.0);
    }

    /**
     * The month that an address asks for.
     *
     * @throws NotFound where it is none
     */
    static YearMonth asked(String inAddress, YearMonth otherwise) {
        if (inAddress == null || inAddress.isEmpty()) {
            return otherwise;
        }
        try {
            return YearMonth.parse(inAddress);
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }

    /** A month. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(words.of("roster.month.pattern"), locale())
                .format(month);
    }

    /** The one or the other, by the reader's language. */
    String either(String chinese, String english) {
        return words.either(chinese, english);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
