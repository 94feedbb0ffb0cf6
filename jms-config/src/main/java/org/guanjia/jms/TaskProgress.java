package org.guanjia.jms;

import java.time.Instant;
import java.util.UUID;

/**
 * What a department says of a task: the news, and with it the whole state of its work order.
 *
 * @param sequence 1, 2, 3 without a gap for the progress of one task
 * @param orderSequence the last order that the department knew when it said this
 * @param kind the news
 * @param state where the work order stands now
 * @param executor name of who does it; null while nobody took it
 * @param chosenReason why refused, paused, handed back or too late, where it stands on a list; null otherwise, and from
 *     senders that know no lists
 * @param reason the same in words of one's own; may be null where a reason was chosen
 * @param resumesAt when a pause is expected to end; null where nobody can say, and with any other news
 * @param feedback with {@link ProgressKind#FED_BACK} only
 * @param by name of who said it; null where the department answered by itself. Whatever name stands here is a person of theirs
 * @param occurredAt when it happened at the department
 */
public record TaskProgress(
        UUID taskId,
        long sequence,
        long orderSequence,
        ProgressKind kind,
        WorkState state,
        UUID estateId,
        UUID departmentId,
        String executor,
        ChosenReason chosenReason,
        String reason,
        Instant resumesAt,
        Feedback feedback,
        String by,
        Instant occurredAt) {}
