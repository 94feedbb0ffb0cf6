package org.guanjia.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.Estates;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Origin;
import org.guanjia.shared.RecordedEvents;
import org.guanjia.shared.Wiring;
import org.junit.jupiter.api.Test;

class RequestAnnouncementsTest {

    private final RecordedEvents events = new RecordedEvents();
    private final RequestAnnouncements announcements =
            new Wiring(null, events, new Estates()).fill(new RequestAnnouncements());
    private final UUID estate = Ids.next();

    @Test
    void a_refusal_of_a_department_puts_the_butlers_screens_out_of_date() {
        announcements.enters(new Fact(
                Origin.request(Ids.next()),
                estate,
                "task.refused",
                Actor.SYSTEM,
                Instant.parse("2026-05-18T02:00:00Z"),
                Map.of(),
                "今日满档"));

        assertThat(events.of(Changed.class)).containsExactly(new Changed(estate, "requests"));
    }
}
