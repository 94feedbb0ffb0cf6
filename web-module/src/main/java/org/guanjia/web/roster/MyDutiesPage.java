package org.guanjia.web.roster;

import static java.util.stream.Collectors.groupingBy;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guanjia.roster.DutyView;
import org.guanjia.roster.MyMonth;
import org.guanjia.roster.SwapBoard;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.shell.Me;

/** A butler’s own month: a calendar of their duties, and the swaps that they asked for or were asked for. */
@Named
@ViewScoped
public class MyDutiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SwapBoard board;

    @Inject
    private Me me;

    @Inject
    private RosterWords words;

    @Inject
    private EstateClock clock;

    private String asked;
    private transient MyMonth month;
    private transient List<List<Day>> weeks;

    /**
     * A day of the calendar.
     *
     * @param within whether it is of the month; the days around it only fill the weeks
     */
    public record Day(
            LocalDate date, String weekday, boolean within, boolean weekend, boolean today, List<Shift> duties) {}

    /**
     * A duty on a day.
     *
     * @param what the post, or else the shift
     * @param when from when until when, with the shift where the post stands above
     * @param askable whether a swap may be asked for: it is to come
     */
    public record Shift(DutyView duty, String what, String when, boolean askable) {}

    /** Reads everything, before every drawing. */
    public void load() {
        month = board.month(me.estateId(), yearMonth());
        weeks = weeks();
    }

    private List<List<Day>> weeks() {
        Map<LocalDate, List<DutyView>> byDay = month.duties().stream().collect(groupingBy(DutyView::day));
        LocalDate first = month.month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.month().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate today = today();
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        List<List<Day>> found = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            found.add(Stream.iterate(monday, date -> date.plusDays(1))
                    .limit(DayOfWeek.values().length)
                    .map(date -> day(date, today, locale, byDay.getOrDefault(date, List.of())))
                    .toList());
        }
        return found;
    }

    private Day day(LocalDate date, LocalDate today, Locale locale, List<DutyView> duties) {
        DayOfWeek weekday = date.getDayOfWeek();
        return new Day(
                date,
                weekday.getDisplayName(TextStyle.SHORT, locale),
                YearMonth.from(date).equals(month.month()),
                weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY,
                date.equals(today),
                duties.stream().map(this::shift).toList());
    }

    private Shift shift(DutyView duty) {
        return new Shift(
                duty,
                words.where(duty, month.patterns(), month.posts()),
                words.when(duty),
                duty.beginsAt().isAfter(clock.now()));
    }

    private YearMonth yearMonth() {
        return RosterWords.asked(asked, YearMonth.from(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), me.getZone());
    }

    /** The month with its duties and swaps. */
    public MyMonth getMonth() {
        return month;
    }

    /** Its weeks, from Monday to Sunday. */
    public List<List<Day>> getWeeks() {
        return weeks;
    }

    /** The names of the days of a week. */
    public List<String> getWeekdays() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }

    /** The month as a heading. */
    public String getTitle() {
        return words.month(yearMonth());
    }

    /** The month before, for the address. */
    public String getBefore() {
        return yearMonth().minusMonths(1).toString();
    }

    /** The month after, for the address. */
    public String getAfter() {
        return yearMonth().plusMonths(1).toString();
    }

    /** The hours of work of the month, in words. */
    public String getHours() {
        return words.hours(month.load().minutes());
    }

    /** A duty in words: its day, its place and its hours. */
    public String inWords(DutyView duty) {
        return words.duty(duty, month.patterns(), month.posts());
    }

    /** The month that the address asks for; the present one where it asks for none. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
