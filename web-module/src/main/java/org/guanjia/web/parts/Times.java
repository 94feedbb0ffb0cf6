package org.guanjia.web.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.messages.Words;
import org.guanjia.web.shell.Me;

/** Says times in the estate's zone and the reader's own style: near ones as people say them, far ones as a date. */
@Named
@ApplicationScoped
public class Times {

    private static final Duration SOON = Duration.ofHours(1);
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** As many as there are patterns in the bundles. A formatter is dear to make, and a list of requests shows a time in every row. */
    private static final Map<Style, DateTimeFormatter> STYLES = new ConcurrentHashMap<>();

    private record Style(String pattern, Locale locale) {

        DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
    }

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    /** 15:00. */
    public String clock(Instant at) {
        return at == null ? "" : written(at.atZone(zone()), "times.clock");
    }

    /** 18 May, with the year where it is another one. */
    public String day(Instant at) {
        return at == null ? "" : day(at.atZone(zone()));
    }

    /** The same for a date. */
    public String date(LocalDate date) {
        return date == null ? "" : day(date.atStartOfDay(zone()));
    }

    /** 18 May 2026 15:00, whatever the day is: for paper, which is read at another time. */
    public String stamp(Instant at) {
        return at == null ? "" : words("times.dayAndClock", written(at.atZone(zone()), "times.dayOfYear"), clock(at));
    }

    /** The same for a local time of the estate. */
    public String printed(LocalDateTime then) {
        return stamp(then.atZone(zone()).toInstant());
    }

    /** 18 May 2026, for paper. */
    public String printed(LocalDate date) {
        return written(date, "times.dayOfYear");
    }

    /** Mon 18 May, with the year where it is another one: a heading. */
    public String heading(Instant at) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = at.atZone(zone());
        return written(then, isThisYear(then) ? "times.heading" : "times.headingOfYear");
    }

    /** As an input of the type {@code datetime-local} has it. */
    public String input(Instant at) {
        return INPUT.format(at.atZone(zone()));
    }

    /** The present day as a heading. */
    public String getToday() {
        return heading(clock.now());
    }

    /** Today 15:00, tomorrow 09:00, 20 May 18:00. */
    public String spoken(Instant at) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = at.atZone(zone());
        long days = ChronoUnit.DAYS.between(clock.now().atZone(zone()).toLocalDate(), then.toLocalDate());
        String time = clock(at);
        if (days == 0) {
            return words("times.today", time);
        } else if (days == 1) {
            return words("times.tomorrow", time);
        } else if (days == -1) {
            return words("times.yesterday", time);
        }
        return words("times.dayAndClock", day(then), time);
    }

    /** A local time of the estate as somebody wrote it: 18 May 15:00. */
    public String written(LocalDateTime then) {
        return then == null
                ? ""
                : words(
                        "times.dayAndClock",
                        day(then.atZone(zone())),
                        clock(then.atZone(zone()).toInstant()));
    }

    /** 12 minutes, 2 hours, 3 days: one unit, rounded down, for nobody plans by the second. */
    public String span(Duration span) {
        if (span == null) {
            return "";
        }
        long minutes = span.abs().toMinutes();
        if (minutes < 60) {
            return words("times.minutes", minutes);
        }
        long hours = minutes / 60;
        return hours < 48 ? words("times.hours", hours) : words("times.days", hours / 24);
    }

    /** A span given in minutes. */
    public String minutes(Integer minutes) {
        return minutes == null ? "" : span(Duration.ofMinutes(minutes));
    }

    /** How long ago. */
    public String since(Instant at) {
        return at == null ? "" : span(Duration.between(at, clock.now()));
    }

    /** How near it is; settled things are neither soon nor late. */
    public DueMark due(Instant at, boolean settled) {
        if (at == null) {
            return null;
        }
        if (settled) {
            return new DueMark("", "clock", spoken(at), "");
        }
        Instant now = clock.now();
        Duration left = Duration.between(now, at);
        if (left.isNegative()) {
            return new DueMark("late", "late", words("times.over", span(left)), spoken(at));
        }
        String remaining = words("times.left", span(left));
        return left.compareTo(SOON) < 0
                ? new DueMark("soon", "clock", remaining, clock(at))
                : new DueMark("", "clock", spoken(at), remaining);
    }

    private ZoneId zone() {
        return me.getZone();
    }

    private String day(ZonedDateTime then) {
        return written(then, isThisYear(then) ? "times.day" : "times.dayOfYear");
    }

    private boolean isThisYear(ZonedDateTime then) {
        return then.getYear() == clock.now().atZone(zone()).getYear();
    }

    private static String written(TemporalAccessor then, String patternKey) {
        return STYLES.computeIfAbsent(new Style(words(patternKey), locale()), Style::formatter)
                .format(then);
    }

    private static String words(String key, Object... parameters) {
        return Words.in(locale(), key, parameters);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
