package org.guanjia.calendar.model;

import java.util.List;
import java.util.Optional;
import org.guanjia.calendar.PublicHolidays;

/** The years whose public holidays are known. */
public interface HolidayYears {

    /** Latest first. */
    List<HolidayYear> all();

    /** What is entered of a year. */
    Optional<HolidayYear> find(int year);

    /** Keeps it as it is now. */
    void keep(HolidayYear year);

    /** All of it, to compute with. */
    PublicHolidays asPublished();
}
