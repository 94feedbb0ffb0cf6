package org.guanjia.request;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.attachment.Attachments;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.ClockView;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.catalogue.Catalogue;
import org.guanjia.catalogue.ServiceItemRow;
import org.guanjia.dispatch.OriginProgress;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.dispatch.TaskView;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.Households;
import org.guanjia.household.OwnerFinder;
import org.guanjia.household.OwnerHit;
import org.guanjia.household.PersonView;
import org.guanjia.request.model.RequestHead;
import org.guanjia.request.model.RequestList;
import org.guanjia.request.model.RequestList.Place;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.Caller;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Page;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;

/** Reads requests: lists, their counts, and the page of one. A fixed number of queries, however many rows. */
@Stateless
public class RequestBoard {

    private static final int MOST_UNITS = 20;
    private static final Set<RequestAction> OF_A_SENIOR = EnumSet.of(RequestAction.ACCEPT);

    @Inject
    private RequestList list;

    @Inject
    private Requests requests;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private Estates estates;

    @Inject
    private Households households;

    @Inject
    private OwnerFinder owners;

    @Inject
    private Posts posts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private Attachments attachments;

    @Inject
    private Caller caller;

    @Inject
    private EstateClock clock;

    /** A part of the list of requests in one estate. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public Page<RequestRow> page(@NotNull UUID estateId, @NotNull RequestFilter filter, @NotNull PageRequest page) {
        caller.requireEstate(estateId);
        Page<RequestHead> heads = list.page(estateId, filter, unitsMeant(estateId, filter.text()), page);
        return new Page<>(rows(heads.rows()), heads.count(), heads.capped());
    }

    /** How many a filter finds, counted up to {@link Page#COUNT_CAP}. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public int count(@NotNull UUID estateId, @NotNull RequestFilter filter) {
        caller.requireEstate(estateId);
        return list.count(estateId, filter, unitsMeant(estateId, filter.text()));
    }

    /** How many a filter finds, however many: dearer than {@link #count}. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public long exactly(@NotNull UUID estateId, @NotNull RequestFilter filter) {
        caller.requireEstate(estateId);
        return list.exactly(estateId, filter, unitsMeant(estateId, filter.text()));
    }

    /**
     * The next part of all that a filter finds, newest first, for whoever reads to the end.
     *
     * @param last the last request of the part before; null for the first part
     */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public List<RequestRow> after(
            @NotNull UUID estateId, @NotNull RequestFilter filter, @Nullable RequestRow last, int size) {
        caller.requireEstate(estateId);
        Place place = last == null ? null : new Place(last.submittedAt(), last.id());
        return rows(list.after(estateId, filter, unitsMeant(estateId, filter.text()), place, size));
    }

    /** A name, a plate or a unit finds the requests of that home. */
    private Set<UUID> unitsMeant(UUID estateId, String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : owners.find(estateId, text, MOST_UNITS).stream()
                        .map(OwnerHit::unitId)
                        .collect(toSet());
    }

    /** How many there are in each state that is not over, of these posts (all where empty). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public Map<RequestStatus, Long> open(@NotNull UUID estateId, @NotNull Set<UUID> ofPosts) {
        caller.requireEstate(estateId);
        return list.open(estateId, ofPosts);
    }

    /** The page of one request. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public RequestView request(@NotNull UUID id) {
        ServiceRequest request = requests.find(id).orElseThrow(NotFound::new);
        caller.requireEstate(request.estateId());
        List<TaskView> tasks = dispatch.tasks(id);
        return new RequestView(
                rows(List.of(request.head())).get(0),
                request.estateId(),
                request.details(),
                tasks,
                attachments.of(Origin.request(id)),
                ClosureGate.of(tasks, request.confirmationKind() != null),
                clocks.of(ClockKind.REQUEST, id),
                actions(request));
    }

    /** What these requests of an estate are called, by id. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public Map<UUID, RequestName> named(@NotNull UUID estateId, @NotNull Collection<UUID> ids) {
        caller.requireEstate(estateId);
        return list.named(estateId, ids).stream().collect(toMap(RequestName::id, Function.identity()));
    }

    private List<RequestAction> actions(ServiceRequest request) {
        return request.allowedActions().stream()
                .filter(action -> !OF_A_SENIOR.contains(action) || caller.hasRole(Roles.DUTY_MANAGER))
                .toList();
    }

    private List<RequestRow> rows(List<RequestHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Instant now = clock.now();
        Map<UUID, UnitView> units = estates.units(ids(heads, RequestHead::unitId));
        Map<UUID, PostView> postsById = posts.posts(ids(heads, RequestHead::postId));
        Map<UUID, ServiceItemRow> items = catalogue.named(ids(heads, RequestHead::itemId));
        Map<UUID, PersonView> people = households.people(ids(heads, RequestHead::personId));
        Collection<UUID> requestIds = ids(heads, RequestHead::id);
        Map<UUID, OriginProgress> progress = dispatch.progress(requestIds);
        Map<UUID, ClockView> running = clocks.of(ClockKind.REQUEST, requestIds);
        return heads.stream()
                .map(head -> new RequestRow(
                        head.id(),
                        head.number(),
                        head.subject(),
                        head.status(),
                        head.reopened(),
                        head.priority(),
                        items.get(head.itemId()),
                        units.get(head.unitId()),
                        head.personId() == null ? null : people.get(head.personId()),
                        postsById.get(head.postId()),
                        progress.getOrDefault(head.id(), OriginProgress.NONE),
                        head.submittedAt(),
                        doneBy(head, running.get(head.id()), now),
                        head.closedAt()))
                .toList();
    }

    private static Instant doneBy(RequestHead head, ClockView running, Instant now) {
        if (head.wishedAt() != null) {
            return head.wishedAt();
        }
        return head.doneMinutes() == null ? null : running.dueAt(Duration.ofMinutes(head.doneMinutes()), now);
    }

    private static Set<UUID> ids(List<RequestHead> heads, Function<RequestHead, UUID> id) {
        return heads.stream().map(id).filter(Objects::nonNull).collect(toSet());
    }
}
