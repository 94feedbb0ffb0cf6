package org.guanjia.request;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceClocks;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.dispatch.TaskDispatch;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskView;
import org.guanjia.promise.PromisePlan;
import org.guanjia.promise.Promises;
import org.guanjia.request.model.Requests;
import org.guanjia.request.model.ServiceRequest;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/**
 * Where owners' requests are served from acceptance to closure (S03, S04, S05, S20). Each act loads the request, tells it what
 * happens, and announces it; the same command again changes nothing.
 */
@Stateless
public class RequestDesk {

    @Inject
    private Requests requests;

    @Inject
    private TaskDispatch dispatch;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Promises promises;

    @Inject
    private RequestSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private RequestAnnouncements announcements;

    /** A senior lets a doubtful request pass, with the reason (S20). */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public void letPass(@NotNull @Valid OnRequest on, @Nullable @Size(max = 1000) String reason) {
        act(on, "letPass", reason, request -> request.letPass(reason));
    }

    /** Declines a request that is not served; the reason is kept and told (S10, S20). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void decline(@NotNull @Valid OnRequest on, @Nullable @Size(max = 1000) String reason) {
        act(on, "declined", reason, request -> {
            request.decline(reason);
            clocks.stop(ClockKind.REQUEST, request.id(), clock.now());
        });
    }

    /** The owner does not want it any more; possible while nothing was fed back and no department holds a task. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void cancel(@NotNull @Valid OnRequest on, @Nullable @Size(max = 1000) String reason) {
        act(on, "cancelled", reason, request -> {
            dispatch.requireNothingOutstanding(request.id());
            request.cancel(reason);
            clocks.stop(ClockKind.REQUEST, request.id(), clock.now());
        });
    }

    /** Orders tasks from departments: the first, or further ones (S05). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void order(@NotNull @Valid OnRequest on, @NotNull @Valid List<TaskPlan> tasks) {
        act(on, "dispatched", null, request -> {
            request.dispatch();
            dispatch.order(request.id(), tasks, caller.actor(), clock.now());
            oweAgain(request);
        });
    }

    /** Gives a task to its department again, after it was refused or handed back. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void orderAgain(@NotNull @Valid OnTask on) {
        onTask(
                on,
                request -> dispatch.orderAgain(
                        request.id(), on.taskId(), on.taskVersion(), on.reason(), caller.actor(), clock.now()));
    }

    /** Asks a department where a task stands. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void remindDepartment(@NotNull @Valid OnTask on) {
        onTask(
                on,
                request -> dispatch.remind(request.id(), on.taskId(), on.taskVersion(), caller.actor(), clock.now()));
    }

    /** Withdraws a task; it stays open until the department has answered. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void withdraw(@NotNull @Valid OnTask on) {
        requireReason(on.reason());
        onTask(
                on,
                request -> dispatch.withdraw(
                        request.id(), on.taskId(), on.taskVersion(), on.reason(), caller.actor(), clock.now()));
    }

    /** Sends a feedback back to its department with a reason: it is done over by the same executor. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void sendBack(@NotNull @Valid OnTask on) {
        requireReason(on.reason());
        onTask(on, request -> {
            if (request.status() != RequestStatus.IN_SERVICE) {
                request.sendBack();
                oweAgain(request);
            }
            dispatch.sendBack(request.id(), on.taskId(), on.taskVersion(), on.reason(), caller.actor(), clock.now());
        });
    }

    /** Writes a line into the timeline: what was said to the owner, what was seen. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void note(@NotNull UUID commandId, @NotNull UUID requestId, @NotBlank @Size(max = 4000) String words) {
        Instant at = clock.now();
        ServiceRequest request = inScope(requestId);
        if (commands.claim(commandId, at)) {
            announce(request, "noted", at, words);
        }
    }

    /** Promises whoever asked something about the request: a call at four (S21). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void promise(@NotNull UUID requestId, @NotNull @Valid PromisePlan plan) {
        Instant at = clock.now();
        ServiceRequest request = inScope(requestId);
        if (commands.claim(plan.id(), at)) {
            promises.make(plan, request.promisedTo(), caller.actor(), at);
        }
    }

    /** The owner was asked for the confirmation once more. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void remindOwner(@NotNull @Valid OnRequest on) {
        act(on, "ownerReminded", null, ServiceRequest::remindOwner);
    }

    /** Records the owner's confirmation (S04). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void confirm(@NotNull @Valid OnRequest on, @NotNull @Valid Confirmation confirmation) {
        act(on, "confirmed." + confirmation.kind(), confirmation.words(), request -> {
            dispatch.requireFeedbackComplete(request.id());
            request.confirm(confirmation, settings.remindersForTacitConfirmation(), clock.now());
        });
    }

    /** Closes the request: only with every feedback and the confirmation in hand (S04). */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void close(@NotNull @Valid OnRequest on, @Nullable @Size(max = 1000) String reason) {
        act(on, "closed", reason, request -> {
            dispatch.close(request.id());
            request.close(dispatch.outcomes(request.id()), reason, clock.now());
            clocks.stop(ClockKind.REQUEST, request.id(), clock.now());
            announcements.closed(request, departments(request.id()), clock.now());
        });
    }

    private Set<UUID> departments(UUID requestId) {
        return dispatch.tasks(requestId).stream().map(TaskView::departmentId).collect(toSet());
    }

    /** Opens a closed request again, with a reason. */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void reopen(@NotNull @Valid OnRequest on, @Nullable @Size(max = 1000) String reason) {
        act(on, "reopened", reason, request -> {
            request.reopen(reason);
            dispatch.reopen(request.id());
            clocks.reopen(ClockKind.REQUEST, request.id(), clock.now(), null);
            request.goOn(clocks.of(ClockKind.REQUEST, request.id()), clock.now());
            oweAgain(request);
            announcements.reopened(request, clock.now());
        });
    }

    private void oweAgain(ServiceRequest request) {
        if (request.owedBy() != null) {
            targets.oweAgain(
                    ClockKind.REQUEST, request.id(), Milestone.DONE, request.estateId(), request.owedBy(), clock.now());
        }
    }

    private void onTask(OnTask on, Consumer<ServiceRequest> act) {
        act(on.on(), null, null, act);
    }

    private void act(OnRequest on, String fact, String words, Consumer<ServiceRequest> act) {
        Instant at = clock.now();
        ServiceRequest request = inScope(on.requestId());
        if (!commands.claim(on.commandId(), at)) {
            return;
        }
        ChangedMeanwhile.unlessSame(on.version(), request.version());
        act.accept(request);
        requests.flush();
        if (fact != null) {
            announce(request, fact, at, words);
        }
    }

    private ServiceRequest inScope(UUID requestId) {
        ServiceRequest request = requests.find(requestId).orElseThrow(NotFound::new);
        caller.requireEstate(request.estateId());
        return request;
    }

    private void announce(ServiceRequest request, String fact, Instant at, String words) {
        announcements.tell(request, fact, caller.actor(), at, words);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw BusinessRuleViolation.at("reason", "request.reasonMissing");
        }
    }
}
