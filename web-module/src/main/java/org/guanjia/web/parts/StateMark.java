package org.guanjia.web.parts;

/**
 * The mark of a state: one circle that fills as the work goes on. The word always stands beside it, colour comes last.
 * States of requests, tasks, work orders, promises, handovers, reply visits, rosters and swaps that have one name look the same.
 */
public enum StateMark {
    SUBMITTED("st-new", "info"),
    REFERRED("st-new", "warn"),
    ACCEPTED("st-acc", "info"),
    IN_SERVICE("st-run", "accent"),
    FED_BACK("st-fed", "accent"),
    CONFIRMED("st-yes", "ok"),
    CLOSED("st-end", ""),
    DECLINED("st-off", ""),
    CANCELLED("st-off", ""),
    PLANNED("st-new", ""),
    ORDERED("st-out", "info"),
    RECEIVED("st-new", "info"),
    IN_PROGRESS("st-run", "accent"),
    PAUSED("pause", "warn"),
    HANDED_BACK("st-ret", "warn"),
    REFUSED("st-ret", "warn"),
    WITHDRAWN("st-off", ""),
    OPEN("st-acc", "info"),
    KEPT("st-yes", "ok"),
    BROKEN("late", "late"),
    MADE_GOOD("st-ret", "warn"),
    MOVED("st-out", ""),
    RELEASED("st-off", ""),
    UNDER_WAY("st-run", "accent"),
    COMPLETED("st-yes", "ok"),
    CALLED_OFF("st-off", ""),
    WAITING("st-new", ""),
    HANDED("st-out", "info"),
    ASKED("st-ret", "warn"),
    AGREED("st-acc", "info"),
    GRANTED("st-yes", "ok"),
    TAKEN_ON("st-yes", "ok"),
    OWED("st-acc", "info"),
    VISITED("st-yes", "ok"),
    WAIVED("st-off", ""),
    DRAFT("st-new", ""),
    PUBLISHED("st-yes", "ok"),
    RUNNING("st-run", "accent"),
    STOPPED("pause", ""),
    FINISHED("st-yes", "ok"),
    FAILED("late", "late"),
    DISCARDED("st-off", "");

    private final String icon;
    private final String tone;

    StateMark(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The mark of a status of any context, found by its name. */
    public static StateMark of(Enum<?> status) {
        return valueOf(status.name());
    }

    public String getIcon() {
        return icon;
    }

    public String getTone() {
        return tone;
    }
}
