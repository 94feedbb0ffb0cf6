package org.guanjia.roster;

/** What a roster has to keep (S22), the gravest first. */
public enum RosterRuleKind {
    /** Every post is answered at every minute, by its own duty or by the pool. It cannot be switched off. */
    COVER(Measure.NONE, true),
    /** Whoever has a duty belongs to the team: works here, as a butler. It cannot be switched off. */
    OF_THE_TEAM(Measure.NONE, true),
    /** One place at a time, but for this many posts whose duties begin and end together. It cannot be switched off. */
    POSTS_AT_ONCE(Measure.AMOUNT, true),
    /** Nobody is off on these days of the week. */
    WEEKEND_WORKED(Measure.WEEKDAYS, false),
    /** Days off lie on these days of the week alone; those of {@link #WEEKEND_WORKED} are judged there. */
    REST_DAYS(Measure.WEEKDAYS, false),
    /** At most so many days of duty one after the other. */
    DAYS_IN_A_ROW(Measure.AMOUNT, false),
    /** At most so many hours of work in the month, breaks left out. */
    HOURS_A_MONTH(Measure.AMOUNT, false),
    /** At least so many hours from the end of one duty to the begin of the next. */
    REST_BETWEEN(Measure.AMOUNT, false),
    /** At most so many nights one after the other. */
    NIGHTS_IN_A_ROW(Measure.AMOUNT, false);

    /** What about a rule can be changed beside its weight. */
    public enum Measure {
        NONE,
        AMOUNT,
        WEEKDAYS
    }

    private final Measure measure;
    private final boolean always;

    RosterRuleKind(Measure measure, boolean always) {
        this.measure = measure;
        this.always = always;
    }

    /** What about it can be changed. */
    public Measure measure() {
        return measure;
    }

    /** Whether it is refused always, whatever an administrator would like. */
    public boolean isAlwaysRefused() {
        return always;
    }
}
