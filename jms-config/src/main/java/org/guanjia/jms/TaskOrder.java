package org.guanjia.jms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order to a department about one task. Carries the whole of the order each time, never a difference.
 *
 * @param taskId the task; also the key that keeps its messages in order
 * @param sequence 1, 2, 3 without a gap for the orders of one task
 * @param kind what is asked
 * @param originNumber the number that people say, for example {@code X260518-027}
 * @param departmentId the department ordered
 * @param position place of the task among those of its origin, from 1
 * @param title what is to be done, in a line
 * @param words what the owner or the butler said of it; may be empty
 * @param place the unit, as people say it: 澜苑 06 号
 * @param access how to get in: who is at home, whose key
 * @param line the owner's line, which answers for the owner: never the owner's own phone
 * @param acceptBy when a named person should have accepted; null where nothing is promised
 * @param doneBy when it should be fed back; null where nothing is promised
 * @param visitAt when the home expects somebody, or is to be called; null for as soon as may be, and where nobody is disturbed
 * @param form what the feedback has to answer; null where the order has no form
 * @param evidence what the feedback has to bring
 * @param attachments what the order brings
 * @param exchange how an executor outside fetches and brings files; null for our own departments
 * @param reason why it is to be redone or withdrawn; null otherwise
 * @param orderedBy name of who ordered; {@code guanjia} where the task’s turn came by itself
 * @param orderedAt when this order was given
 * @param correlation what ties together all that the act of ordering led to, for logs on both sides; null of an act that had none
 */
public record TaskOrder(
        UUID taskId,
        long sequence,
        OrderKind kind,
        UUID originId,
        String originNumber,
        UUID estateId,
        UUID departmentId,
        int position,
        String title,
        String words,
        String place,
        String access,
        ButlerLine line,
        Instant acceptBy,
        Instant doneBy,
        Instant visitAt,
        OrderForm form,
        List<Evidence> evidence,
        List<AttachmentRef> attachments,
        FileExchange exchange,
        String reason,
        String orderedBy,
        Instant orderedAt,
        UUID correlation) {

    public TaskOrder {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
