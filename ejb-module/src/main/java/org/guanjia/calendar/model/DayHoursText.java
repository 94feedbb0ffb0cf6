package org.guanjia.calendar.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.guanjia.calendar.DayHours;

/** The hours of a day in a column: as people write them. */
@Converter(autoApply = true)
public class DayHoursText implements AttributeConverter<DayHours, String> {

    @Override
    public String convertToDatabaseColumn(DayHours hours) {
        return hours.written();
    }

    @Override
    public DayHours convertToEntityAttribute(String text) {
        return DayHours.read(text);
    }
}
