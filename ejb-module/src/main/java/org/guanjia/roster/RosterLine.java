package org.guanjia.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.Posts;
import org.guanjia.butler.RosteredSeats;
import org.guanjia.butler.Sitting;
import org.guanjia.delivery.Changed;
import org.guanjia.roster.model.PostCover;
import org.guanjia.roster.model.Roster;
import org.guanjia.roster.model.RosterSheet;
import org.guanjia.shared.BusinessRuleViolation;

/** Carries what a roster says to the lines of the posts, and what changes to open screens. */
@ApplicationScoped
class RosterLine {

    private static final String TOPIC = "roster";
    private static final DateTimeFormatter ON_THE_WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    private RosteredSeats seats;

    @Inject
    private Posts posts;

    @Inject
    private Event<Changed> changed;

    /** Seats at each post whoever answers it by the roster, between these instants as far as they are not over. */
    void seat(RosterSheet sheet, Instant from, Instant until, Instant at) {
        PostCover cover = sheet.cover();
        for (UUID post : sheet.postsByName()) {
            List<Sitting> sittings = cover.of(post, from, until).stream()
                    // whom the plan has there anyway stays in a time that the roster leaves open
                    .filter(stretch -> stretch.employeeId() != null)
                    .map(stretch -> new Sitting(stretch.employeeId(), stretch.from(), stretch.until()))
                    .toList();
            seats.seat(post, sittings, at);
        }
    }

    /** Why a draft is not published: how much there is, and what comes first. */
    BusinessRuleViolation refusal(List<RosterFinding> refused, ZoneId zone) {
        RosterFinding first = refused.get(0);
        if (first.kind() == RosterRuleKind.COVER) {
            return new BusinessRuleViolation(
                    "roster.publish.hole",
                    refused.size(),
                    posts.post(first.postId()).englishName(),
                    ON_THE_WALL.format(first.from().atZone(zone)),
                    ON_THE_WALL.format(first.until().atZone(zone)));
        }
        return new BusinessRuleViolation("roster.publish.refused", refused.size());
    }

    void tellScreens(Roster roster) {
        changed.fire(new Changed(roster.estateId(), TOPIC));
    }
}
