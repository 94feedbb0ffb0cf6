package org.guanjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.guanjia.butler.CoverageBoard;
import org.guanjia.butler.CoverageFault;
import org.guanjia.butler.CoverageFinding;
import org.guanjia.butler.CoverageView;
import org.guanjia.jms.MessageCodec;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoEssentialsTest extends DatabaseTest {

    private Stage stage;

    @BeforeEach
    void loadTheEssentials() {
        stage = new Stage(
                entityManager(), new Understudy(entityManager()), new MessageCodec(), new SimpleMeterRegistry());
        load();
    }

    @Test
    void the_estate_is_of_a_believable_size_and_every_home_that_is_lived_in_has_its_butler() {
        assertThat(count("unit")).isBetween(350L, 420L);
        assertThat(count("household")).isBetween(280L, 370L);
        assertThat(count("butler_post")).isEqualTo(13);
        assertThat(count("department")).isEqualTo(13);
        assertThat(count("employee")).isBetween(50L, 60L);
        assertThat(rows("select distinct employee_id from certificate where valid_until < current_date"))
                .hasSize(2);
        assertThat(rows("select distinct appraisal_id from quality_mark")).hasSize(32);
        assertThat(rows("select h.id from household h"
                        + " where not exists (select 1 from post_unit p where p.unit_id = h.unit_id)"))
                .isEmpty();
    }

    @Test
    void a_tower_that_is_not_lived_in_yet_is_all_that_coverage_has_to_tell() {
        CoverageView coverage =
                inTransaction(() -> stage.get(CoverageBoard.class).coverage(SitePlan.ESTATE_X));

        assertThat(coverage.gaps()).singleElement().satisfies(gap -> assertThat(gap.homes())
                .isBetween(1L, 12L));
        assertThat(coverage.posts())
                .filteredOn(post -> !post.findings().isEmpty())
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.post().englishName()).isEqualTo("Arthur");
                    assertThat(post.findings()).containsExactly(CoverageFinding.of(CoverageFault.NO_DESK));
                });
    }

    @Test
    void the_coming_month_is_drafted_for_every_post_of_the_larger_estate() {
        assertThat(rows("select r.state, count(distinct d.post_id), count(d.employee_id) from roster r"
                        + " join duty d on d.roster_id = r.id group by r.state"))
                .singleElement()
                .isEqualTo(new Object[] {"DRAFT", 12L, 0L});
    }

    @Test
    void loading_again_changes_nothing() {
        long units = count("unit");
        long people = count("person");
        long duties = count("duty");
        long certificates = count("certificate");

        load();

        assertThat(count("unit")).isEqualTo(units);
        assertThat(count("person")).isEqualTo(people);
        assertThat(count("duty")).isEqualTo(duties);
        assertThat(count("certificate")).isEqualTo(certificates);
    }

    private void load() {
        inTransaction(() -> {
            stage.get(DemoEstate.class).load();
            stage.get(DemoStaff.class).load();
            stage.get(DemoPosts.class).load();
            stage.get(DemoHouseholds.class).load();
            stage.get(DemoStaff.class).openFurtherAccounts();
            stage.get(DemoRosters.class).load();
            stage.get(DemoCompetence.class).load();
        });
    }

    private long count(String table) {
        return ((Number) rows("select count(*) from " + table).get(0)).longValue();
    }
}
