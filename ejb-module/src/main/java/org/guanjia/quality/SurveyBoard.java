package org.guanjia.quality;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.Survey;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestCharges;
import org.guanjia.request.RequestName;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;

/** Shows to the screens what owners said, which reply visits are owed, and how it all stands. A fixed number of queries, however many rows. */
@Stateless
public class SurveyBoard {

    private static final int MOST_OWED = 50;

    @Inject
    private SurveyRegister register;

    @Inject
    private RequestCharges requests;

    @Inject
    private Posts posts;

    @Inject
    private QualitySettings settings;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** What was asked and said about the closures of a request, the latest first; none before it was closed. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public List<SurveyView> ofRequest(@NotNull UUID requestId) {
        RequestCharge request = requests.of(Set.of(requestId)).get(requestId);
        if (request == null) {
            throw new NotFound();
        }
        caller.requireEstate(request.estateId());
        List<Survey> surveys = register.ofRequest(requestId);
        Map<UUID, VisitView> visits = register
                .visitsOf(surveys.stream().map(Survey::id).toList())
                .stream()
                .collect(toMap(visit -> visit.survey().id(), visit -> views(List.of(visit))
                        .get(0)));
        return surveys.stream()
                .map(survey -> view(survey, visits.get(survey.id())))
                .toList();
    }

    /** Reply visits that these posts owe (all posts where empty), the soonest due first, at most fifty. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public List<VisitView> owed(@NotNull UUID estateId, @NotNull Set<UUID> ofPosts) {
        caller.requireEstate(estateId);
        return views(register.owed(estateId, ofPosts, MOST_OWED));
    }

    /** One reply visit. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public VisitView visit(@NotNull UUID id) {
        ReplyVisit visit = register.findVisit(id).orElseThrow(NotFound::new);
        caller.requireEstate(visit.estateId());
        return views(List.of(visit)).get(0);
    }

    /** What owners said of the closures of a period, all together. */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public SatisfactionRow total(@NotNull UUID estateId, @NotNull @Valid SatisfactionPeriod period) {
        caller.requireEstate(estateId);
        return register.total(estateId, period);
    }

    /** The same, divided by what they have in common. */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public List<SatisfactionRow> by(
            @NotNull UUID estateId, @NotNull @Valid SatisfactionPeriod period, @NotNull SatisfactionBy by) {
        caller.requireEstate(estateId);
        return register.by(estateId, period, by);
    }

    /** A part of the bad marks of a period with their reply visits, the latest first. */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public Page<VisitView> bad(
            @NotNull UUID estateId, @NotNull @Valid SatisfactionPeriod period, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        Page<ReplyVisit> found = register.visits(estateId, period, page);
        return new Page<>(views(found.rows()), found.count(), found.capped());
    }

    private SurveyView view(Survey survey, @Nullable VisitView visit) {
        SurveyTicket ticket = survey.ticket(settings.linkValid());
        Instant now = clock.now();
        return new SurveyView(
                survey.id(),
                survey.requestId(),
                survey.round(),
                survey.closedAt(),
                survey.isOpen() && now.isBefore(ticket.until()) ? ticket : null,
                survey.marks(),
                survey.kind(),
                survey.answeredAt(),
                survey.answeredByName(),
                survey.isOvertaken(),
                visit);
    }

    private List<VisitView> views(List<ReplyVisit> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<UUID, RequestCharge> about =
                requests.of(ids(visits, visit -> visit.survey().requestId()));
        Map<UUID, PostView> postsById = posts.posts(ids(visits, ReplyVisit::postId));
        return visits.stream()
                .map(visit -> {
                    Survey survey = visit.survey();
                    RequestCharge request = about.get(survey.requestId());
                    return new VisitView(
                            visit.id(),
                            new RequestName(request.id(), request.number(), request.subject()),
                            postsById.get(visit.postId()),
                            survey.marks(),
                            survey.marks().lowest(),
                            survey.answeredAt(),
                            visit.dueAt(),
                            visit.state(),
                            visit.result(),
                            visit.said(),
                            visit.doneAt(),
                            visit.doneByName(),
                            acts(visit),
                            visit.version());
                })
                .toList();
    }

    /** A manager alone waives. */
    private List<VisitAct> acts(ReplyVisit visit) {
        return visit.allowedActs().stream()
                .filter(act -> act != VisitAct.WAIVE || caller.hasRole(Roles.DUTY_MANAGER))
                .toList();
    }

    private static Set<UUID> ids(List<ReplyVisit> visits, Function<ReplyVisit, UUID> id) {
        return visits.stream().map(id).collect(toSet());
    }
}
