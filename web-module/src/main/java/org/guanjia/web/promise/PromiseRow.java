package org.guanjia.web.promise;

import jakarta.annotation.Nullable;
import org.guanjia.promise.PromiseAct;
import org.guanjia.promise.PromiseView;
import org.guanjia.request.RequestName;

/**
 * A promise in a list.
 *
 * @param request that it is about; null where it is about none
 */
public record PromiseRow(PromiseView promise, @Nullable RequestName request) {

    /** The act that comes first: to say that it was kept, or what was done where it was not; null where it is over. */
    public @Nullable PromiseAct first() {
        return switch (promise.state()) {
            case OPEN -> PromiseAct.KEEP;
            case BROKEN -> PromiseAct.MAKE_GOOD;
            default -> null;
        };
    }
}
