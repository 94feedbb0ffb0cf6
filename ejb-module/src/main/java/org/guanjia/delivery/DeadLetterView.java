package org.guanjia.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A dead letter with its text and everything that was done with it, the newest last. */
public record DeadLetterView(DeadLetterRow letter, UUID messageId, String body, List<Act> acts) {

    public DeadLetterView {
        acts = List.copyOf(acts);
    }

    /** What a person may do now. */
    public List<DeadLetterAct> allowedActs() {
        return letter.status().allowedActs();
    }

    /** One thing that was done. */
    public record Act(DeadLetterAct act, String by, String reason, Instant at) {}
}
