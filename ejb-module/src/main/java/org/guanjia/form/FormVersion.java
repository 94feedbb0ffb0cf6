package org.guanjia.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guanjia.jms.OrderForm;
import org.guanjia.shared.BusinessRuleViolation;

/**
 * A form as it stood at a time. Once published it never changes; what has to change becomes the next version.
 *
 * @param key of the form, for example {@code errand.taxi}
 * @param version from 1
 * @param fields in the order in which they are asked; may be empty
 */
public record FormVersion(String key, int version, List<FormField> fields) {

    public FormVersion {
        fields = List.copyOf(fields);
        Set<String> keys = new HashSet<>();
        for (FormField field : fields) {
            if (!keys.add(field.key())) {
                throw BusinessRuleViolation.at("fields", "form.field.keyRepeats", field.key());
            }
        }
    }

    /** The form that an order carried, for the department's side, which knows forms by messages only. */
    public static FormVersion of(OrderForm form) {
        return new FormVersion(
                form.key(),
                form.version(),
                form.fields().stream().map(FormField::of).toList());
    }

    /** Its name. */
    public FormRef ref() {
        return new FormRef(key, version);
    }

    /** This form as an order carries it. */
    public OrderForm toOrderForm() {
        return new OrderForm(
                key, version, fields.stream().map(FormField::toOrderField).toList());
    }
}
