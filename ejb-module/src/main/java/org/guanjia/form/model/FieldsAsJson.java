package org.guanjia.form.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.guanjia.form.FormField;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions as JSON in a column that nobody queries, the way the preloaded forms are written. */
@Converter
public class FieldsAsJson implements AttributeConverter<List<FormField>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<FormField>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FormField> fields) {
        return fields == null ? null : JSON.writeValueAsString(fields);
    }

    @Override
    public List<FormField> convertToEntityAttribute(String json) {
        return json == null ? null : JSON.readValue(json, FIELDS);
    }
}
