package org.guanjia.butler.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;

class PostPlanTest {

    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final int HOURS = 60;

    /** Nobody, and three people. */
    private static final List<UUID> PEOPLE = Arrays.asList(null, Ids.next(), Ids.next(), Ids.next());

    /**
     * A change of the plan.
     *
     * @param until an hour at most {@link #HOURS}; at it, for good
     * @param outgoing in whose place; −1 where it is for a while
     */
    record Change(int from, int until, int person, int outgoing) {}

    @Example
    void a_stand_in_sits_there_for_a_while_and_then_who_did_before() {
        PostPlan plan = alone(1).seated(PEOPLE.get(2), hour(5), hour(9));

        assertThat(plan.at(hour(4))).isEqualTo(PEOPLE.get(1));
        assertThat(plan.at(hour(5))).isEqualTo(PEOPLE.get(2));
        assertThat(plan.at(hour(9))).isEqualTo(PEOPLE.get(1));
        assertThat(plan.regular()).isEqualTo(PEOPLE.get(1));
    }

    @Example
    void who_comes_for_good_leaves_a_planned_stand_in_where_they_are() {
        PostPlan plan =
                alone(1).seated(PEOPLE.get(2), hour(5), hour(9)).succeeded(PEOPLE.get(1), PEOPLE.get(3), hour(3));

        assertThat(plan.at(hour(4))).isEqualTo(PEOPLE.get(3));
        assertThat(plan.at(hour(6))).isEqualTo(PEOPLE.get(2));
        assertThat(plan.regular()).isEqualTo(PEOPLE.get(3));
    }

    @Example
    void nobody_stands_in_for_no_time() {
        PostPlan plan = alone(1);

        assertThatThrownBy(() -> plan.seated(PEOPLE.get(2), hour(5), hour(5)))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("until");
    }

    @Property
    void who_sits_there_is_what_a_table_of_hours_says(@ForAll("changes") List<Change> changes) {
        PostPlan plan = alone(1);
        List<Integer> table = new ArrayList<>();
        for (int hour = 0; hour <= HOURS; hour++) {
            table.add(1);
        }
        for (Change change : changes) {
            plan = changed(plan, change);
            for (int hour = change.from(); hour <= HOURS; hour++) {
                if (change.outgoing() < 0
                        ? hour < change.until() || change.until() == HOURS
                        : table.get(hour) == change.outgoing()) {
                    table.set(hour, change.person());
                }
            }
        }
        for (int hour = 0; hour <= HOURS; hour++) {
            assertThat(plan.at(hour(hour))).as("hour " + hour).isEqualTo(PEOPLE.get(table.get(hour)));
        }
        List<PostPlan.Stretch> stretches = plan.stretches();
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from()).isAfter(stretches.get(i - 1).from());
            assertThat(Objects.equals(
                            stretches.get(i).employeeId(), stretches.get(i - 1).employeeId()))
                    .as("neighbours differ")
                    .isFalse();
        }
        assertThat(stretches.get(0).from()).isEqualTo(START);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, HOURS - 1),
                        Arbitraries.integers().between(1, HOURS),
                        people,
                        Arbitraries.integers().between(-PEOPLE.size(), PEOPLE.size() - 1))
                .as((from, length, person, outgoing) ->
                        new Change(from, Math.min(HOURS, from + length), person, Math.max(-1, outgoing)))
                .list()
                .ofMaxSize(8);
    }

    private static PostPlan changed(PostPlan plan, Change change) {
        UUID person = PEOPLE.get(change.person());
        Instant until = change.until() == HOURS ? ButlerAssignment.OPEN : hour(change.until());
        return change.outgoing() < 0
                ? plan.seated(person, hour(change.from()), until)
                : plan.succeeded(PEOPLE.get(change.outgoing()), person, hour(change.from()));
    }

    private static PostPlan alone(int person) {
        return new PostPlan(List.of(new PostPlan.Stretch(PEOPLE.get(person), START)));
    }

    private static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
