package org.guanjia.catalogue.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanjia.catalogue.ServiceStep;
import org.guanjia.disturbance.DisturbanceKind;
import org.guanjia.jms.Evidence;
import org.guanjia.staff.DepartmentKind;

/** A step as the database keeps it: its sets in one column each, {@code 1,2} and {@code PHOTO,RECEIPT}. */
@Embeddable
record StepRow(
        int position,

        @Enumerated(EnumType.STRING) @Column(name = "department_kind", nullable = false)
        DepartmentKind department,

        @Column(name = "title_zh", nullable = false) String titleZh,
        @Column(name = "title_en", nullable = false) String titleEn,
        @Column(name = "after_positions", nullable = false) String after,
        @Column(name = "feedback_form_key") String feedbackForm,
        @Column(nullable = false) String evidence,
        @Enumerated(EnumType.STRING) DisturbanceKind disturbs,
        @Column(name = "done_minutes") Integer doneMinutes) {

    static StepRow of(ServiceStep step) {
        return new StepRow(
                step.position(),
                step.department(),
                step.titleZh(),
                step.titleEn(),
                text(step.after()),
                step.feedbackForm(),
                text(step.evidence()),
                step.disturbs(),
                step.doneMinutes());
    }

    ServiceStep view() {
        return new ServiceStep(
                position,
                department,
                titleZh,
                titleEn,
                set(after, Integer::valueOf),
                feedbackForm,
                set(evidence, Evidence::valueOf),
                disturbs,
                doneMinutes);
    }

    private static <T extends Comparable<? super T>> String text(Collection<T> values) {
        return values.stream().sorted().map(String::valueOf).collect(joining(","));
    }

    private static <T> Set<T> set(String text, Function<String, T> value) {
        return Stream.of(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(value)
                .collect(toUnmodifiableSet());
    }
}
