package org.guanjia.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.attachment.Attachments;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ServiceItemView;
import org.guanjia.dispatch.OriginBrief;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.estate.EstateView;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.form.AnswerCheck;
import org.guanjia.form.FormVersion;
import org.guanjia.form.Forms;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.Households;
import org.guanjia.jms.ButlerLine;
import org.guanjia.promise.Promises;
import org.guanjia.request.model.AnsweredForm;
import org.guanjia.request.model.RequestFinder;
import org.guanjia.request.model.RequestPlace;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;

/**
 * Takes what an owner asks for: one line for any subject, one act from the owner's words to the departments' orders (S03, S05,
 * S20). Whoever of the household asks, and whoever takes it down, it belongs to the post of the unit.
 */
@Stateless
public class RequestIntake {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @Inject
    private Requests requests;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private Estates estates;

    @Inject
    private RequestFinder finder;

    @Inject
    private Households households;

    @Inject
    private Posts posts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Forms forms;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Promises promises;

    @Inject
    private Attachments attachments;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private RequestAnnouncements announcements;

    /**
     * Takes a request, passes it through the gate, and orders its tasks where the gate lets it through. The same id again
     * answers with the same request.
     *
     * @throws NotFound where the unit, or who asks, is not of an estate of the caller's
     */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public RequestTaken take(@NotNull @Valid TakeRequest asked) {
        Instant at = clock.now();
        UnitView unit = estates.unit(asked.unitId());
        caller.requireEstate(unit.estateId());
        if (!commands.claim(asked.id(), at)) {
            return requests.find(asked.id())
                    .filter(request -> request.estateId().equals(unit.estateId()))
                    .map(RequestIntake::taken)
                    .orElseThrow(NotFound::new);
        }
        requireNeighbour(asked.personId(), unit.estateId());
        Actor by = caller.actor();
        EstateView estate = estates.estate(unit.estateId());
        PostView post = posts.ofUnit(unit.id());
        ServiceItemView item = catalogue.item(asked.itemId());
        AnsweredForm form = answered(item, asked);

        LocalDate day = estate.dayAt(at);
        String number = "%s%s-%03d".formatted(estate.code(), DAY.format(day), requests.nextNumber(estate.id(), day));
        ServiceRequest request = new ServiceRequest(
                asked,
                number,
                new RequestPlace(
                        estate.id(),
                        estate.phaseAt(at),
                        post.id(),
                        item.targets().doneMinutes()),
                form,
                by,
                at);
        Origin origin = Origin.request(request.id());
        Optional<HouseholdView> home = households.ofUnit(unit.id());
        dispatch.open(new OriginBrief(
                origin,
                estate.id(),
                unit.id(),
                home.map(HouseholdView::id).orElse(null),
                number,
                unit.labelZh(),
                home.map(HouseholdView::accessWords).orElse(null),
                new ButlerLine(post.englishName(), post.phone())));
        clocks.start(ClockKind.REQUEST, request.id(), estate.id(), at);
        attachments.link(asked.attachments(), origin, estate.id());
        announcements.tell(request, "submitted", by, at, asked.words());
        judge(request, asked, by, at);
        if (request.owedBy() != null) {
            targets.owe(ClockKind.REQUEST, request.id(), Milestone.DONE, estate.id(), request.owedBy(), at);
        }
        // not before, so that it is written once, as it was judged
        requests.add(request);
        finder.add(request);
        requests.flush();
        if (asked.promise() != null) {
            promises.make(asked.promise(), request.promisedTo(), by, at);
        }
        return taken(request);
    }

    private void requireNeighbour(UUID personId, UUID estateId) {
        if (personId != null) {
            households
                    .ofPerson(personId)
                    .filter(household -> household.estateId().equals(estateId))
                    .orElseThrow(NotFound::new);
        }
    }

    private void judge(ServiceRequest request, TakeRequest asked, Actor by, Instant at) {
        switch (request.judge(asked.gate())) {
            case ACCEPT -> {
                announcements.tell(request, "accepted", by, at, null);
                if (!asked.tasks().isEmpty()) {
                    request.dispatch();
                    dispatch.order(request.id(), asked.tasks(), by, at);
                }
            }
            case REFER ->
                announcements.tell(request, "referred", by, at, asked.gate().reason());
            default -> declined(request, asked, by, at);
        }
    }

    private void declined(ServiceRequest request, TakeRequest asked, Actor by, Instant at) {
        clocks.stop(ClockKind.REQUEST, request.id(), at);
        announcements.tell(request, "declined", by, at, asked.gate().reason());
    }

    private AnsweredForm answered(ServiceItemView item, TakeRequest asked) {
        if (!item.active()) {
            throw BusinessRuleViolation.at("itemId", "request.itemInactive");
        }
        FormVersion form = forms.current(item.intakeForm());
        return new AnsweredForm(form.version(), AnswerCheck.check(form, asked.answers()));
    }

    private static RequestTaken taken(ServiceRequest request) {
        return new RequestTaken(request.id(), request.number(), request.status());
    }
}
