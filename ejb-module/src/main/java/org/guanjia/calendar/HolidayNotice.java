package org.guanjia.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * The words in which the State Council publishes a year's holidays, a line for each: {@code 春节：2月15日（周日）至23日（周一）放假调休，
 * 共9天。2月14日（周六）、2月28日（周六）上班。} Whoever enters a year pastes the notice as it is; what stands before and
 * after the holidays is passed over. Days of the week may be left out, but where they are said they have to be right: so a notice of
 * another year is found out.
 */
public final class HolidayNotice {

    private static final String OFF = "放假";
    private static final String WORKED = "上班";
    private static final String UNTIL = "至";
    private static final String DAYS_OF_THE_WEEK = "一二三四五六日";
    private static final Pattern HOLIDAY = Pattern.compile("(?:[一二三四五六七八九十]+、)?\\s*([^：:]{1,40})[：:](.*)");
    private static final Pattern DAY = Pattern.compile(
            "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\s*[（(](?:[^）)]*?(?:周|星期)([一二三四五六日天]))?[^）)]*[）)])?");
    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year’s Day",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private HolidayNotice() {}

    /**
     * Reads a notice.
     *
     * @param year whose holidays they are
     * @throws BusinessRuleViolation where a line that speaks of days off cannot be read, a day of the week is wrong, or no line
     *     speaks of any
     */
    public static List<HolidayPeriod> read(int year, String notice) {
        List<HolidayPeriod> periods = new ArrayList<>();
        for (String line : notice.lines().map(String::strip).toList()) {
            Matcher holiday = HOLIDAY.matcher(line);
            if (holiday.matches() && holiday.group(2).contains(OFF)) {
                periods.add(period(year, holiday.group(1).strip(), holiday.group(2)));
            } else if (line.contains(OFF) && DAY.matcher(line).find()) {
                throw unreadable(line);
            }
        }
        if (periods.isEmpty()) {
            throw BusinessRuleViolation.at("notice", "calendar.notice.nothing");
        }
        return List.copyOf(periods);
    }

    private static HolidayPeriod period(int year, String name, String said) {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        for (String sentence : said.split("[。；;]")) {
            if (sentence.contains(WORKED)) {
                worked.addAll(days(year, sentence));
            } else if (sentence.contains(OFF)) {
                off.addAll(days(year, sentence));
                if (off.size() != (sentence.contains(UNTIL) ? 2 : 1)) {
                    throw unreadable(sentence);
                }
            }
        }
        return new HolidayPeriod(name, inEnglish(name), off.get(0), off.get(off.size() - 1), worked);
    }

    /** The days of a sentence; what is left out of one is as in the one before. */
    private static List<LocalDate> days(int year, String sentence) {
        List<LocalDate> days = new ArrayList<>();
        Matcher said = DAY.matcher(sentence);
        int itsYear = year;
        String month = null;
        while (said.find()) {
            itsYear = said.group(1) == null ? itsYear : Integer.parseInt(said.group(1));
            month = said.group(2) == null ? month : said.group(2);
            if (month == null) {
                throw unreadable(sentence);
            }
            days.add(day(itsYear, month, said));
        }
        return days;
    }

    private static LocalDate day(int year, String month, Matcher said) {
        LocalDate day;
        try {
            day = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(said.group(3)));
        } catch (DateTimeException e) {
            throw unreadable(said.group());
        }
        String dayOfWeek = said.group(4);
        if (dayOfWeek != null && day.getDayOfWeek() != dayOfWeek(dayOfWeek)) {
            throw BusinessRuleViolation.at(
                    "notice", "calendar.notice.otherDayOfWeek", said.group(), day.getDayOfWeek());
        }
        return day;
    }

    private static DayOfWeek dayOfWeek(String said) {
        return DayOfWeek.of(DAYS_OF_THE_WEEK.indexOf(said.replace('天', '日')) + 1);
    }

    private static String inEnglish(String name) {
        return Stream.of(name.split("、"))
                .map(one -> ENGLISH.getOrDefault(one, one))
                .collect(joining(" and "));
    }

    private static BusinessRuleViolation unreadable(String words) {
        return BusinessRuleViolation.at("notice", "calendar.notice.unreadable", words.strip());
    }

    /** The words that are read as these holidays. */
    public static String written(List<HolidayPeriod> periods) {
        return periods.stream().map(HolidayNotice::line).collect(joining("\n"));
    }

    private static String line(HolidayPeriod period) {
        String until = period.firstDay().equals(period.lastDay()) ? "" : UNTIL + written(period.lastDay());
        String worked = period.makeUpWorkdays().isEmpty()
                ? ""
                : period.makeUpWorkdays().stream().map(HolidayNotice::written).collect(joining("、")) + WORKED + "。";
        return period.nameZh() + "：" + written(period.firstDay()) + until + OFF + "。" + worked;
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日（周%s）"
                .formatted(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        DAYS_OF_THE_WEEK.charAt(day.getDayOfWeek().getValue() - 1));
    }
}
