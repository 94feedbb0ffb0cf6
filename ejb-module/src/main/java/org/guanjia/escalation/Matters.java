package org.guanjia.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.dispatch.TaskCharge;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.escalation.model.EscalationStep;
import org.guanjia.promise.PromiseCharge;
import org.guanjia.promise.Promises;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestCharges;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;

/** Asks whoever owns targets what they are about: a fixed number of queries, however many. */
@ApplicationScoped
class Matters {

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private RequestCharges requests;

    @Inject
    private Promises promises;

    /** What the target of this owner is about. */
    Matter of(ClockKind kind, UUID ownerId) {
        Matter matter = of(Map.of(kind, Set.of(ownerId))).get(ownerId);
        if (matter == null) {
            throw new NotFound();
        }
        return matter;
    }

    /** What these steps are about, by the owner of the target. */
    Map<UUID, Matter> of(List<EscalationStep> steps) {
        return of(steps.stream().collect(groupingBy(EscalationStep::kind, mapping(EscalationStep::ownerId, toSet()))));
    }

    private Map<UUID, Matter> of(Map<ClockKind, Set<UUID>> owners) {
        Map<UUID, Matter> matters = new HashMap<>();
        dispatch.charges(owners.getOrDefault(ClockKind.TASK, Set.of()))
                .forEach((id, task) -> matters.put(id, matter(task)));
        requests.of(owners.getOrDefault(ClockKind.REQUEST, Set.of()))
                .forEach((id, request) -> matters.put(id, matter(request)));
        Map<UUID, PromiseCharge> promised = promises.charges(owners.getOrDefault(ClockKind.PROMISE, Set.of()));
        Map<UUID, RequestCharge> about = requests.of(requestsOf(promised.values()));
        promised.forEach((id, promise) -> matters.put(id, matter(promise, about)));
        return matters;
    }

    private static Set<UUID> requestsOf(Collection<PromiseCharge> promises) {
        return promises.stream()
                .map(PromiseCharge::about)
                .filter(Objects::nonNull)
                .map(Origin::id)
                .collect(toSet());
    }

    private static Matter matter(TaskCharge task) {
        return new Matter(task.estateId(), task.about(), task.number(), task.title(), null, task.departmentId(), null);
    }

    private static Matter matter(RequestCharge request) {
        return new Matter(
                request.estateId(),
                Origin.request(request.id()),
                request.number(),
                request.subject(),
                null,
                null,
                request.postId());
    }

    private static Matter matter(PromiseCharge promise, Map<UUID, RequestCharge> about) {
        String number =
                promise.about() == null ? null : about.get(promise.about().id()).number();
        return new Matter(
                promise.estateId(), promise.about(), number, promise.words(), promise.kind(), null, promise.postId());
    }
}
