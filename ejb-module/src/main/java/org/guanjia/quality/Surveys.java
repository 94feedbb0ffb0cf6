package org.guanjia.quality;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.delivery.Changed;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.Survey;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.request.RequestClosed;
import org.guanjia.request.RequestReopened;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Fact;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Origin;

/** Asks about each closure, takes the marks and owes what follows from bad ones, within the transaction of whoever acts (S21). */
@ApplicationScoped
class Surveys {

    private static final String TOPIC = "quality";
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private SurveyRegister register;

    @Inject
    private ServiceTargets targets;

    @Inject
    private QualitySettings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Changed> changed;

    void closed(@Observes RequestClosed closed) {
        int round = register.ofRequest(closed.requestId()).size() + 1;
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        register.add(new Survey(
                Ids.next(), closed, round, closed.day(), HexFormat.of().formatHex(secret)));
    }

    void reopened(@Observes RequestReopened reopened) {
        List<Survey> asked = register.ofRequest(reopened.requestId());
        if (!asked.isEmpty()) {
            asked.get(0).overtake(reopened.at());
        }
    }

    /** Takes the marks; what is bad makes a reply visit owed. The survey is locked. */
    void answer(Survey survey, Marks marks, AnswerKind kind, Actor by, Instant at) {
        boolean bad = survey.answer(marks, kind, by, settings.badUpTo(), at);
        tell(
                survey,
                "answered." + kind,
                by,
                at,
                Map.of("overall", marks.overall().toString()),
                survey.marks().words());
        if (bad) {
            ReplyVisit visit = new ReplyVisit(Ids.next(), survey, at.plus(settings.visitWithin()));
            register.add(visit);
            targets.owe(ClockKind.REPLY_VISIT, visit.id(), Milestone.VISITED, visit.estateId(), visit.dueAt(), at);
            tell(survey, "visitOwed", Actor.SYSTEM, at, Map.of(), null);
        }
    }

    /** What became of a reply visit enters the timeline of its request, and the screens that show it are drawn anew. */
    void tell(Survey survey, String fact, Actor by, Instant at, Map<String, String> details, @Nullable String words) {
        facts.fire(new Fact(
                Origin.request(survey.requestId()), survey.estateId(), "quality." + fact, by, at, details, words));
        changed.fire(new Changed(survey.estateId(), TOPIC));
    }
}
