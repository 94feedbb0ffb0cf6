package org.guanjia.roster;

import static org.guanjia.shared.Roles.ADMINISTRATOR;
import static org.guanjia.shared.Roles.DUTY_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.guanjia.roster.model.Swap;
import org.guanjia.shared.Caller;
import org.guanjia.shared.NotFound;

/** Which part the caller has in a swap: whoever asked may withdraw it, the colleague answers, a manager decides. */
@ApplicationScoped
class SwapParts {

    @Inject
    private Caller caller;

    /** What the caller may do with it now. */
    List<SwapAct> acts(Swap swap) {
        return swap.state().allowedActs().stream()
                .filter(act -> isTheirs(act, swap))
                .toList();
    }

    /** @throws NotFound where the act is not the caller’s to do, whatever the state */
    void require(SwapAct act, Swap swap) {
        if (!isTheirs(act, swap)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound where the caller has nothing to do with it */
    void requireAny(Swap swap) {
        if (Arrays.stream(SwapAct.values()).noneMatch(act -> isTheirs(act, swap))) {
            throw new NotFound();
        }
    }

    private boolean isTheirs(SwapAct act, Swap swap) {
        UUID person = caller.actor().id();
        return switch (act) {
            case AGREE, DECLINE -> person.equals(swap.askedOf());
            case WITHDRAW -> person.equals(swap.askedBy());
            case GRANT, REFUSE -> caller.hasRole(DUTY_MANAGER, ADMINISTRATOR);
        };
    }
}
