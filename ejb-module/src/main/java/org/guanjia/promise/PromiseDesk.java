package org.guanjia.promise;

import static org.guanjia.shared.Roles.BUTLER;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.guanjia.butler.PostView;
import org.guanjia.butler.Posts;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.estate.Estates;
import org.guanjia.estate.UnitView;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.Households;
import org.guanjia.promise.model.Promise;
import org.guanjia.promise.model.PromiseLedger;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;

/**
 * Where promises are made and where it is said what became of them (S21, S45). Anybody at a post of the estate may: whoever sits there
 * answers for what was promised before. Promises about a request are made with it.
 */
@Stateless
public class PromiseDesk {

    @Inject
    private PromiseLedger ledger;

    @Inject
    private Promises promises;

    @Inject
    private ServiceTargets targets;

    @Inject
    private PromiseSettings settings;

    @Inject
    private Estates estates;

    @Inject
    private Households households;

    @Inject
    private Posts posts;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Makes a promise that is about no request.
     *
     * @throws NotFound where the home is of no estate of the caller's, or the person not of that home
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void make(@NotNull @Valid MakePromise command) {
        UnitView unit = estates.unit(command.unitId());
        caller.requireEstate(unit.estateId());
        if (commands.claim(command.plan().id(), clock.now())) {
            requireHome(command.personId(), unit.id());
            PostView post = posts.ofUnit(unit.id());
            PromisedTo to = new PromisedTo(unit.estateId(), post.id(), unit.id(), command.personId(), null);
            promises.make(command.plan(), to, caller.actor(), clock.now());
        }
    }

    private void requireHome(UUID personId, UUID unitId) {
        if (personId != null) {
            households
                    .ofPerson(personId)
                    .map(HouseholdView::unitId)
                    .filter(unitId::equals)
                    .orElseThrow(NotFound::new);
        }
    }

    /**
     * What was promised happened in time.
     *
     * @param happenedAt when: not after its time; it may be written down a little later ({@link PromiseSettings#writtenWithin})
     * @param words what came of it; may be empty
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void keep(
            @NotNull @Valid OnPromise on, @NotNull Instant happenedAt, @Nullable @Size(max = 1000) String words) {
        act(on, (promise, at) -> {
            promise.keep(happenedAt, settings.writtenWithin(), caller.actor(), at);
            targets.met(ClockKind.PROMISE, promise.id(), Milestone.KEPT, happenedAt);
            promises.tell(promise, "kept", caller.actor(), happenedAt, words);
        });
    }

    /**
     * It was broken: why, and what was done about it. It stays one that was broken.
     *
     * @param again when it is promised for now; null where nothing is left to do
     */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void makeGood(
            @NotNull @Valid OnPromise on, @NotBlank @Size(max = 1000) String reason, @Nullable Instant again) {
        act(on, (promise, at) -> {
            promise.makeGood(reason, again == null ? null : on.commandId(), caller.actor(), at);
            targets.met(ClockKind.PROMISE, promise.id(), Milestone.KEPT, at);
            promises.tell(promise, "madeGood", caller.actor(), at, reason);
            if (again != null) {
                promises.make(promise.again(on.commandId(), again), promise.to(), caller.actor(), at);
            }
        });
    }

    /** Another time was agreed on before this one was up. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void move(@NotNull @Valid OnPromise on, @NotBlank @Size(max = 1000) String reason, @NotNull Instant dueAt) {
        act(on, (promise, at) -> {
            promise.move(reason, on.commandId(), caller.actor(), at);
            targets.drop(ClockKind.PROMISE, promise.id());
            promises.tell(promise, "moved", caller.actor(), at, reason);
            promises.make(promise.again(on.commandId(), dueAt), promise.to(), caller.actor(), at);
        });
    }

    /** Whom it was made to does not need it any more. */
    @RolesAllowed({BUTLER, DUTY_MANAGER})
    public void release(@NotNull @Valid OnPromise on, @NotBlank @Size(max = 1000) String reason) {
        act(on, (promise, at) -> {
            promise.release(reason, caller.actor(), at);
            targets.drop(ClockKind.PROMISE, promise.id());
            promises.tell(promise, "released", caller.actor(), at, reason);
        });
    }

    private void act(OnPromise on, BiConsumer<Promise, Instant> act) {
        Instant at = clock.now();
        Promise promise = ledger.locked(on.promiseId()).orElseThrow(NotFound::new);
        caller.requireEstate(promise.estateId());
        if (commands.claim(on.commandId(), at)) {
            ChangedMeanwhile.unlessSame(on.version(), promise.version());
            promises.breakIfDue(promise, at);
            act.accept(promise, at);
        }
    }
}
