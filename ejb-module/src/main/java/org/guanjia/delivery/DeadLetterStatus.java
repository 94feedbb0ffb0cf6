package org.guanjia.delivery;

import static org.guanjia.delivery.DeadLetterAct.DISCARD;
import static org.guanjia.delivery.DeadLetterAct.FAIL_AGAIN;
import static org.guanjia.delivery.DeadLetterAct.MEND;
import static org.guanjia.delivery.DeadLetterAct.RETRY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guanjia.shared.BusinessRuleViolation;

/** Where a dead letter stands. */
public enum DeadLetterStatus {
    /** Somebody has to look. */
    NEW,
    /** On its way once more, as it was or mended. */
    RETRIED,
    /** Never to take effect. */
    DISCARDED;

    private static final Map<DeadLetterStatus, Map<DeadLetterAct, DeadLetterStatus>> TRANSITIONS = Map.of(
            NEW, Map.of(RETRY, RETRIED, MEND, RETRIED, DISCARD, DISCARDED, FAIL_AGAIN, NEW),
            RETRIED, Map.of(FAIL_AGAIN, NEW),
            DISCARDED, Map.of(FAIL_AGAIN, DISCARDED));

    /** @throws BusinessRuleViolation where the act is none for this status */
    public DeadLetterStatus after(DeadLetterAct act) {
        DeadLetterStatus next = TRANSITIONS.get(this).get(act);
        if (next == null) {
            throw new BusinessRuleViolation("delivery.deadLetter.notAllowed", act, this);
        }
        return next;
    }

    /** What a person may do now. */
    public List<DeadLetterAct> allowedActs() {
        return Arrays.stream(DeadLetterAct.values())
                .filter(act -> act != FAIL_AGAIN && TRANSITIONS.get(this).containsKey(act))
                .toList();
    }
}
