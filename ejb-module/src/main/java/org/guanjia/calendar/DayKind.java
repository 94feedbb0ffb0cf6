package org.guanjia.calendar;

/** What the state has made of a day. */
public enum DayKind {
    /** 平日: as the week has it. */
    ORDINARY,
    /** 法定节假日和调休放假: a public holiday, or a day off that was moved to it. */
    HOLIDAY,
    /** 调休上班: a day of the weekend that is worked in place of a day off beside a holiday. */
    MAKE_UP_WORKDAY
}
