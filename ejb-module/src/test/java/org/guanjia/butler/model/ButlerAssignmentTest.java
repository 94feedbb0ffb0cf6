package org.guanjia.butler.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;

class ButlerAssignmentTest {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");

    private final UUID post = Ids.next();
    private final UUID xu = Ids.next();
    private final UUID he = Ids.next();

    @Test
    void the_next_link_begins_where_the_one_before_ends() {
        ButlerAssignment first = ButlerAssignment.first(post, xu, SPRING);

        ButlerAssignment second = first.succeededBy(he, SUMMER);

        assertThat(first.until()).isEqualTo(second.from()).isEqualTo(SUMMER);
        assertThat(second.until()).isEqualTo(ButlerAssignment.OPEN);
        assertThat(second.employeeId()).isEqualTo(he);
    }

    @Test
    void a_vacancy_is_a_link_of_its_own() {
        ButlerAssignment vacancy = ButlerAssignment.first(post, xu, SPRING).succeededBy(null, SUMMER);

        assertThat(vacancy.employeeId()).isNull();
        assertThat(vacancy.from()).isEqualTo(SUMMER);
    }

    @Test
    void nobody_is_seated_at_or_before_the_beginning_of_the_present_link() {
        assertThatThrownBy(() -> ButlerAssignment.first(post, xu, SPRING).succeededBy(he, SPRING))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> ButlerAssignment.first(post, xu, SUMMER).succeededBy(he, SPRING))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobody_succeeds_themselves() {
        assertThatThrownBy(() -> ButlerAssignment.first(post, xu, SPRING).succeededBy(xu, SUMMER))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> ButlerAssignment.first(post, null, SPRING).succeededBy(null, SUMMER))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void only_the_last_link_has_a_successor() {
        ButlerAssignment first = ButlerAssignment.first(post, xu, SPRING);
        first.succeededBy(he, SUMMER);

        assertThatThrownBy(() -> first.succeededBy(null, SUMMER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void name_and_phone_of_a_post_are_never_written_again() throws NoSuchFieldException {
        for (String name : List.of("englishName", "phone", "estateId")) {
            Field field = ButlerPost.class.getDeclaredField(name);
            assertThat(field.getAnnotation(Column.class).updatable()).as(name).isFalse();
        }
        assertThat(Arrays.stream(ButlerPost.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getParameterCount() > 0))
                .as("methods of a post that could change it")
                .extracting(Method::getName)
                .containsExactly("placeDesk");
    }
}
