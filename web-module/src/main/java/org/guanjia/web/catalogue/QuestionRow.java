package org.guanjia.web.catalogue;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.guanjia.form.FormField;
import org.guanjia.jms.OrderForm.FieldType;
import org.guanjia.jms.OrderForm.Option;
import org.guanjia.shared.Ids;

/** A question of a form while it is being written. Options are lines of "value | Chinese | English". */
public class QuestionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id = Ids.next();
    private String key;
    private FieldType type = FieldType.TEXT;
    private boolean required;
    private String labelZh;
    private String labelEn;
    private String unit;
    private String options;
    private BigDecimal min;
    private BigDecimal max;
    private Integer maxLength;

    static QuestionRow of(FormField field) {
        QuestionRow row = new QuestionRow();
        row.key = field.key();
        row.type = field.type();
        row.required = field.required();
        row.labelZh = field.labelZh();
        row.labelEn = field.labelEn();
        row.unit = field.unit();
        row.options = field.options().stream()
                .map(option -> option.value() + " | " + option.labelZh() + " | " + option.labelEn())
                .collect(joining("\n"));
        row.min = field.min();
        row.max = field.max();
        row.maxLength = field.maxLength();
        return row;
    }

    /** The question as the boundary takes it. What its type doesn't ask for is left out, though it was typed before. */
    FormField field() {
        boolean number = type == FieldType.NUMBER;
        boolean text = type == FieldType.TEXT || type == FieldType.LONG_TEXT;
        return new FormField(
                key,
                type,
                required,
                labelZh,
                labelEn,
                number && unit != null && !unit.isBlank() ? unit : null,
                type == FieldType.CHOICE ? getChoices() : List.of(),
                number ? min : null,
                number ? max : null,
                text ? maxLength : null);
    }

    /** The options as they are typed so far; a line without an English word shows its Chinese one. */
    /** What its buttons name it by; it moves among the others. */
    public UUID getId() {
        return id;
    }

    public List<Option> getChoices() {
        return options == null
                ? List.of()
                : options.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split("\\|", 3))
                        .map(part -> new Option(
                                part[0].strip(), part[part.length > 1 ? 1 : 0].strip(), part[part.length - 1].strip()))
                        .toList();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public FieldType getType() {
        return type;
    }

    public void setType(FieldType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getLabelZh() {
        return labelZh;
    }

    public void setLabelZh(String labelZh) {
        this.labelZh = labelZh;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public BigDecimal getMin() {
        return min;
    }

    public void setMin(BigDecimal min) {
        this.min = min;
    }

    public BigDecimal getMax() {
        return max;
    }

    public void setMax(BigDecimal max) {
        this.max = max;
    }

    public Integer getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(Integer maxLength) {
        this.maxLength = maxLength;
    }
}
