package org.guanjia.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.guanjia.calendar.DayKind;

/** A day that is not ordinary, and the holiday that makes it so. */
@Embeddable
public record HolidayDay(
        @Column(name = "on_day") LocalDate day,
        @Enumerated(EnumType.STRING) DayKind kind,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn) {}
