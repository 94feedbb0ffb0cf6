package org.guanjia.demo;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.PostBoard;
import org.guanjia.butler.PostOffice;
import org.guanjia.butler.ServeUnits;
import org.guanjia.estate.PropertyFormat;

/**
 * Sets up the butler posts; each butler's account is called like the post. One tower was finished last: its homes that nobody
 * has moved into wait for their post, and its post for a desk in the lobby, so that there is something to tell.
 */
@ApplicationScoped
class DemoPosts {

    /** The year that is played begins after it. */
    private static final LocalDate SEATED_SINCE = LocalDate.of(2025, 3, 1);

    /** The line of a post follows from its place, for ever: others come last. */
    private static final List<String> LINES = List.of(
            "Henry", "Claire", "Oliver", "Ivy", "Grace", "Felix", "Daisy", "Arthur", "Leo", "Nora", "Iris", "Hazel",
            "Miles");

    private static final int FIRST_LINE = 101;
    private static final String FINISHED_LAST = "TG-8";

    @Inject
    private PostOffice office;

    @Inject
    private PostBoard board;

    @Inject
    private Acting acting;

    void load() {
        Map<String, List<Home>> homes = SitePlan.HOMES.stream().collect(groupingBy(Home::post));
        acting.as(DemoEstate.ADMINISTRATOR, () -> LINES.forEach(post -> add(post, homes.get(post))));
    }

    /** The account of the butler on this post. */
    static String butler(String post) {
        return post.toLowerCase(Locale.ROOT);
    }

    private void add(String name, List<Home> homes) {
        Home.Row row = homes.get(0).row();
        UUID estate = SitePlan.estate(row.estate());
        UUID id = DemoIds.of("post", name);
        boolean hasDesk = row.format() == PropertyFormat.HIGH_RISE && !isFinishedLast(row);
        office.add(new AddPost(
                id,
                estate,
                name,
                "1990000%04d".formatted(FIRST_LINE + LINES.indexOf(name)),
                DemoStaff.employee(butler(name)),
                SEATED_SINCE.atTime(LocalTime.of(8, 0)).atZone(DemoEstate.ZONE).toInstant(),
                hasDesk ? row.id() : null));
        serve(name, id, estate, homes);
    }

    /** What has a post keeps it: somebody may have moved it since. */
    private void serve(String name, UUID id, UUID estate, List<Home> homes) {
        List<UUID> ids = homes.stream()
                .filter(home -> home.isLivedIn() || !isFinishedLast(home.row()))
                .map(Home::id)
                .toList();
        Set<UUID> served = board.ofUnits(estate, ids).keySet();
        List<UUID> waiting = ids.stream().filter(home -> !served.contains(home)).toList();
        if (!waiting.isEmpty()) {
            office.serve(new ServeUnits(DemoIds.of("served", name), id, waiting));
        }
    }

    private static boolean isFinishedLast(Home.Row row) {
        return row.code().equals(FINISHED_LAST);
    }
}
