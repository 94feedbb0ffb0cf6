package org.guanjia.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanjia.jms.MessageCodec;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoRequestsTest extends DatabaseTest {

    private Instant present;
    private Stage stage;

    @BeforeEach
    void loadTheEssentials() {
        stage = new Stage(
                entityManager(), new Understudy(entityManager()), new MessageCodec(), new SimpleMeterRegistry());
        inTransaction(() -> {
            stage.get(DemoEstate.class).load();
            stage.get(DemoStaff.class).load();
            stage.get(DemoPosts.class).load();
            stage.get(DemoHouseholds.class).load();
            stage.get(DemoStaff.class).openFurtherAccounts();
        });
        present = new EstateClock().now();
    }

    @Test
    void what_is_under_way_shows_every_state_and_no_future() {
        StoryBook.today(present).forEach(this::tell);

        assertThat(states("request"))
                .containsKeys("REFERRED", "ACCEPTED", "IN_SERVICE", "FED_BACK", "CONFIRMED")
                .doesNotContainKeys("CLOSED", "CANCELLED");
        assertThat(states("task"))
                .containsKeys("ORDERED", "ACCEPTED", "IN_PROGRESS", "PAUSED", "REFUSED", "HANDED_BACK", "FED_BACK");
        assertThat(rows("select number from request where reopened = true")).hasSize(Plot.OPEN_AGAIN.times());
        assertThat(rows("select id from timeline_entry where occurred_at > ?1", present))
                .isEmpty();
        assertThat(rows("select distinct actor_kind from timeline_entry where fact = 'task.ordered' order by 1"))
                .as("orders come from the butler, or in their turn from the plan")
                .hasToString("[EMPLOYEE, SYSTEM]");
        assertThat(rows("select distinct actor_kind from timeline_entry where actor_name = 'guanjia'"))
                .as("what answers by itself is told as the system")
                .hasToString("[SYSTEM]");
    }

    @Test
    void every_wish_is_played_once_and_every_plot_ends() {
        int story = 0;
        for (Wish wish : Wish.ALL) {
            Plot plot = Plot.ended().stream()
                    .filter(each -> each.suits(wish))
                    .findFirst()
                    .orElseThrow();
            tell(ended("wish-" + story++, wish, plot));
        }
        for (Plot plot : Plot.ended()) {
            Wish wish = Wish.ALL.stream().filter(plot::suits).findFirst().orElseThrow();
            tell(ended("plot-" + plot, wish, plot));
            tell(ended("plot-" + plot, wish, plot));
        }

        assertThat(rows("select id from request"))
                .hasSize(Wish.ALL.size() + Plot.ended().size());
        assertThat(states("request").keySet()).containsExactlyInAnyOrder("CLOSED", "DECLINED", "CANCELLED");
        assertThat(rows("select id from outbox")).isEmpty();
        assertThat(rows("select message_id from parked_message")).isEmpty();
        assertThat(rows("select subject from unanswered_order")).isEmpty();
    }

    private Story ended(String name, Wish wish, Plot plot) {
        List<Home> homes = SitePlan.HOMES.stream()
                .filter(home -> home.isLivedIn() && home.row().estate().equals(SitePlan.X) && wish.fits(home))
                .toList();
        return new Story(name, wish, homes.get(0), plot, present.minus(Duration.ofDays(20)), present);
    }

    private void tell(Story story) {
        inTransaction(() -> stage.get(StoryTeller.class).tell(story));
    }

    private Map<String, Long> states(String table) {
        return rows("select status, count(*) from " + table + " group by status").stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }
}
