package org.guanjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanjia.jms.MessageCodec;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoEssentialsTest extends DatabaseTest {

    private Stage stage;

    @BeforeEach
    void loadTheEssentials() {
        stage = new Stage(entityManager(), new Understudy(entityManager()), new MessageCodec());
        load();
    }

    @Test
    void the_estate_is_of_a_believable_size_and_every_home_has_its_butler() {
        assertThat(count("unit")).isBetween(350L, 420L);
        assertThat(count("household")).isBetween(280L, 370L);
        assertThat(count("butler_post")).isEqualTo(11);
        assertThat(count("department")).isEqualTo(13);
        assertThat(count("employee")).isBetween(40L, 50L);
        assertThat(
                        rows(
                                "select u.code from unit u where not exists (select 1 from post_unit p where p.unit_id = u.id)"))
                .isEmpty();
    }

    @Test
    void loading_again_changes_nothing() {
        long units = count("unit");
        long people = count("person");

        load();

        assertThat(count("unit")).isEqualTo(units);
        assertThat(count("person")).isEqualTo(people);
    }

    private void load() {
        inTransaction(() -> {
            stage.get(DemoEstate.class).load();
            stage.get(DemoStaff.class).load();
            stage.get(DemoPosts.class).load();
            stage.get(DemoHouseholds.class).load();
        });
    }

    private long count(String table) {
        return ((Number) rows("select count(*) from " + table).get(0)).longValue();
    }
}
