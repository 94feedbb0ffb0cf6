package org.guanjia.escalation.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;

/** The rungs of a ladder as its row has them: {@code -15,30,120}. */
@Converter
public class RungsText implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Integer> rungs) {
        return rungs.stream().map(String::valueOf).collect(joining(","));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String text) {
        return Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }
}
