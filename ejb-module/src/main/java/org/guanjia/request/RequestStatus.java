package org.guanjia.request;

import static java.util.Arrays.stream;
import static org.guanjia.request.RequestAction.ACCEPT;
import static org.guanjia.request.RequestAction.CANCEL;
import static org.guanjia.request.RequestAction.CLOSE;
import static org.guanjia.request.RequestAction.COMPLETE_FEEDBACK;
import static org.guanjia.request.RequestAction.CONFIRM;
import static org.guanjia.request.RequestAction.DECLINE;
import static org.guanjia.request.RequestAction.DISPATCH;
import static org.guanjia.request.RequestAction.REFER;
import static org.guanjia.request.RequestAction.REMIND_OWNER;
import static org.guanjia.request.RequestAction.REOPEN;
import static org.guanjia.request.RequestAction.SEND_BACK;

import java.util.List;
import java.util.Map;

/** Where an owner's request stands: the one status that the owner sees (S05). */
public enum RequestStatus {
    SUBMITTED,
    /** In doubt whether it is lawful, safe and reasonable: a senior decides (S20). */
    REFERRED,
    ACCEPTED,
    IN_SERVICE,
    /** Every task has its feedback; the owner has not confirmed. */
    FED_BACK,
    CONFIRMED,
    CLOSED,
    DECLINED,
    CANCELLED;

    private static final Map<RequestStatus, Map<RequestAction, RequestStatus>> TRANSITIONS = Map.of(
            SUBMITTED,
            Map.of(ACCEPT, ACCEPTED, REFER, REFERRED, DECLINE, DECLINED, CANCEL, CANCELLED),
            REFERRED,
            Map.of(ACCEPT, ACCEPTED, DECLINE, DECLINED, CANCEL, CANCELLED),
            ACCEPTED,
            Map.of(DISPATCH, IN_SERVICE, DECLINE, DECLINED, CANCEL, CANCELLED),
            IN_SERVICE,
            Map.of(DISPATCH, IN_SERVICE, COMPLETE_FEEDBACK, FED_BACK, CANCEL, CANCELLED),
            FED_BACK,
            Map.of(
                    DISPATCH, IN_SERVICE,
                    SEND_BACK, IN_SERVICE,
                    REMIND_OWNER, FED_BACK,
                    CONFIRM, CONFIRMED),
            CONFIRMED,
            Map.of(DISPATCH, IN_SERVICE, SEND_BACK, IN_SERVICE, CLOSE, CLOSED),
            CLOSED,
            Map.of(REOPEN, IN_SERVICE),
            DECLINED,
            Map.of(),
            CANCELLED,
            Map.of());

    /**
     * The status after an action.
     *
     * @throws RequestTransitionNotAllowed where this status does not allow it
     */
    public RequestStatus after(RequestAction action) {
        RequestStatus next = TRANSITIONS.get(this).get(action);
        if (next == null) {
            throw new RequestTransitionNotAllowed(this, action);
        }
        return next;
    }

    /** What may be done in this status, in the order of the enum. */
    public List<RequestAction> allowedActions() {
        return stream(RequestAction.values())
                .filter(TRANSITIONS.get(this)::containsKey)
                .toList();
    }

    /** Whether it has come to its end, one way or another. */
    public boolean isOver() {
        return this == CLOSED || this == DECLINED || this == CANCELLED;
    }
}
