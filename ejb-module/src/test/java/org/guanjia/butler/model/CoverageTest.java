package org.guanjia.butler.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanjia.butler.CoverageFault.NO_DESK;
import static org.guanjia.butler.CoverageFault.NO_HOMES;
import static org.guanjia.butler.CoverageFault.TOO_FEW;
import static org.guanjia.butler.CoverageFault.TOO_MANY;
import static org.guanjia.butler.CoverageFault.VACANT;
import static org.guanjia.butler.CoverageMeasure.BUILDINGS;
import static org.guanjia.butler.CoverageMeasure.HOMES;
import static org.guanjia.butler.CoverageMeasure.ZONES;
import static org.guanjia.estate.PropertyFormat.DETACHED_VILLA;
import static org.guanjia.estate.PropertyFormat.HIGH_RISE;
import static org.guanjia.estate.PropertyFormat.LOW_RISE;
import static org.guanjia.estate.PropertyFormat.MULTI_STOREY;
import static org.guanjia.estate.PropertyFormat.TOWN_HOUSE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guanjia.butler.CoverageFault;
import org.guanjia.butler.CoverageFinding;
import org.guanjia.butler.CoverageLimit;
import org.guanjia.butler.CoverageShare;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final CoverageLimit ONE_ZONE = new CoverageLimit(ZONES, 1, 1);
    private static final CoverageLimit ONE_BUILDING = new CoverageLimit(BUILDINGS, 1, 1);
    private static final Map<PropertyFormat, CoverageLimit> LIMITS = Map.of(
            DETACHED_VILLA, new CoverageLimit(HOMES, 5, 8),
            TOWN_HOUSE, ONE_ZONE,
            LOW_RISE, ONE_ZONE,
            MULTI_STOREY, ONE_BUILDING,
            HIGH_RISE, ONE_BUILDING);

    private static final UUID EAST = new UUID(0, 1);
    private static final UUID WEST = new UUID(0, 2);
    private static final UUID ROW = new UUID(0, 3);
    private static final UUID TOWER = new UUID(0, 4);
    private static final UUID OTHER_TOWER = new UUID(0, 5);

    @Property
    void villas_are_refused_above_eight_and_told_below_five(@ForAll @IntRange(min = 1, max = 40) int villas) {
        Coverage coverage = coverage(homes(EAST, ROW, DETACHED_VILLA, villas));

        assertThat(isRefused(coverage)).isEqualTo(villas > 8);
        assertThat(faults(coverage))
                .isEqualTo(villas > 8 ? List.of(TOO_MANY) : villas < 5 ? List.of(TOO_FEW) : List.of());
    }

    /** However the homes come under a post, one by one or all at once, what they come to is the same. */
    @Property
    void homes_that_come_by_and_by_count_like_homes_that_come_at_once(
            @ForAll @IntRange(min = 1, max = 40) int some, @ForAll @IntRange(min = 1, max = 40) int more) {
        Coverage byAndBy =
                coverage(homes(EAST, ROW, TOWN_HOUSE, some)).and(coverage(homes(WEST, TOWER, HIGH_RISE, more)));

        assertThat(byAndBy)
                .isEqualTo(coverage(homes(EAST, ROW, TOWN_HOUSE, some), homes(WEST, TOWER, HIGH_RISE, more)));
    }

    @Test
    void the_ninth_villa_is_refused_with_the_post_its_count_and_the_limit() {
        Coverage nine = coverage(homes(EAST, ROW, DETACHED_VILLA, 9));

        assertThatThrownBy(() -> nine.requireWithin(LIMITS, "Henry"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("butler.coverage.over.HOMES");
                    assertThat(refusal.field()).isEqualTo("postId");
                    assertThat(refusal.parameters()).containsExactly("Henry", 9, 8, DETACHED_VILLA);
                });
    }

    @Test
    void town_houses_and_low_houses_of_one_zone_are_one_post_s_however_many() {
        assertThat(isRefused(coverage(homes(EAST, ROW, TOWN_HOUSE, 200), homes(EAST, TOWER, LOW_RISE, 90))))
                .isFalse();
        assertThat(isRefused(coverage(homes(EAST, ROW, TOWN_HOUSE, 1), homes(WEST, TOWER, LOW_RISE, 1))))
                .isTrue();
    }

    @Test
    void a_post_keeps_to_one_tower_however_high() {
        assertThat(isRefused(coverage(homes(EAST, TOWER, HIGH_RISE, 400)))).isFalse();
        assertThat(isRefused(coverage(homes(EAST, TOWER, HIGH_RISE, 1), homes(EAST, OTHER_TOWER, HIGH_RISE, 1))))
                .isTrue();
    }

    @Test
    void of_several_formats_the_strictest_rule_holds_over_all_homes() {
        Coverage eightAndOne = coverage(homes(EAST, ROW, DETACHED_VILLA, 8), homes(EAST, TOWER, TOWN_HOUSE, 1));
        Coverage sevenAndOne = coverage(homes(EAST, ROW, DETACHED_VILLA, 7), homes(EAST, TOWER, TOWN_HOUSE, 1));

        assertThat(isRefused(eightAndOne)).isTrue();
        assertThat(isRefused(sevenAndOne)).isFalse();
    }

    @Test
    void two_formats_with_one_rule_are_told_once() {
        Coverage coverage = coverage(homes(EAST, ROW, TOWN_HOUSE, 4), homes(WEST, TOWER, LOW_RISE, 4));

        assertThat(coverage.findings(LIMITS, false, null)).containsExactly(new CoverageFinding(TOO_MANY, ZONES, 2, 1));
    }

    @Test
    void a_post_of_a_tower_has_its_desk_in_its_lobby_and_in_no_other() {
        Coverage coverage = coverage(homes(EAST, TOWER, HIGH_RISE, 44));

        assertThat(coverage.findings(LIMITS, false, TOWER)).isEmpty();
        assertThat(coverage.findings(LIMITS, false, null)).containsExactly(CoverageFinding.of(NO_DESK));
        assertThat(coverage.findings(LIMITS, false, OTHER_TOWER)).containsExactly(CoverageFinding.of(NO_DESK));
    }

    @Test
    void villas_need_no_desk() {
        assertThat(faults(coverage(homes(EAST, ROW, DETACHED_VILLA, 6)))).isEmpty();
    }

    @Test
    void the_gravest_is_told_first() {
        Coverage coverage = coverage(homes(EAST, TOWER, HIGH_RISE, 2), homes(EAST, OTHER_TOWER, DETACHED_VILLA, 2));

        assertThat(coverage.findings(LIMITS, true, null))
                .extracting(CoverageFinding::fault)
                .containsExactly(TOO_MANY, VACANT, NO_DESK, TOO_FEW);
        assertThat(Coverage.NONE.findings(LIMITS, true, null))
                .extracting(CoverageFinding::fault)
                .containsExactly(VACANT, NO_HOMES);
    }

    @Test
    void a_limit_that_asks_for_more_than_it_allows_is_refused_where_it_is_typed() {
        assertThatThrownBy(() -> new CoverageLimit(HOMES, 9, 8))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field", "messageKey")
                .containsExactly("atMost", "butler.coverage.rule.order");
        assertThatCode(() -> new CoverageLimit(HOMES, 8, 8)).doesNotThrowAnyException();
    }

    private static boolean isRefused(Coverage coverage) {
        try {
            coverage.requireWithin(LIMITS, "Henry");
            return false;
        } catch (BusinessRuleViolation refusal) {
            return true;
        }
    }

    private static List<CoverageFault> faults(Coverage coverage) {
        return coverage.findings(LIMITS, false, null).stream()
                .map(CoverageFinding::fault)
                .toList();
    }

    private static Coverage coverage(CoverageShare... shares) {
        return Coverage.of(List.of(shares));
    }

    private static CoverageShare homes(UUID zone, UUID building, PropertyFormat format, int homes) {
        return new CoverageShare(new UUID(0, 9), zone, building, format, homes);
    }
}
