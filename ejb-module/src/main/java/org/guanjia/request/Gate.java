package org.guanjia.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gate that every request passes before it is served: 在遵纪守法和确保安全的前题下，对业主的合理需求和要求及请求给予满足 (S20).
 *
 * @param reason why in doubt, or why not; needed unless all three are yes
 */
public record Gate(
        @NotNull Judgement lawful,
        @NotNull Judgement safe,
        @NotNull Judgement reasonable,
        @Size(max = 1000) String reason) {

    /** Nothing speaks against it. */
    public static Gate clear() {
        return new Gate(Judgement.YES, Judgement.YES, Judgement.YES, null);
    }

    /** What follows from the three answers: a no declines, a doubt goes to a senior, otherwise it is accepted. */
    public RequestAction verdict() {
        List<Judgement> answers = Stream.of(lawful, safe, reasonable).toList();
        if (answers.contains(Judgement.NO)) {
            return RequestAction.DECLINE;
        }
        return answers.contains(Judgement.DOUBT) ? RequestAction.REFER : RequestAction.ACCEPT;
    }
}
