package org.guanjia.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.guanjia.butler.AddPost;
import org.guanjia.butler.PostOffice;
import org.guanjia.butler.ServeUnits;

/** Sets up the butler posts; each butler's account is called like the post. */
@ApplicationScoped
class DemoPosts {

    /** The year that is played begins after it. */
    private static final LocalDate SEATED_SINCE = LocalDate.of(2025, 3, 1);

    @Inject
    private PostOffice office;

    @Inject
    private Acting acting;

    void load() {
        int line = 101;
        for (Map.Entry<String, List<Home>> post : homesByPost().entrySet()) {
            String phone = "1990000%04d".formatted(line++);
            acting.as(DemoEstate.ADMINISTRATOR, () -> add(post.getKey(), phone, post.getValue()));
        }
    }

    /** The account of the butler on this post. */
    static String butler(String post) {
        return post.toLowerCase(Locale.ROOT);
    }

    private void add(String name, String phone, List<Home> homes) {
        String estate = homes.get(0).row().estate();
        UUID id = DemoIds.of("post", name);
        office.add(new AddPost(
                id,
                SitePlan.estate(estate),
                name,
                phone,
                DemoStaff.employee(butler(name)),
                SEATED_SINCE.atTime(LocalTime.of(8, 0)).atZone(DemoEstate.ZONE).toInstant()));
        office.serve(new ServeUnits(
                DemoIds.of("served", name), id, homes.stream().map(Home::id).toList()));
    }

    private static Map<String, List<Home>> homesByPost() {
        return SitePlan.HOMES.stream().collect(groupingBy(Home::post, LinkedHashMap::new, toList()));
    }
}
