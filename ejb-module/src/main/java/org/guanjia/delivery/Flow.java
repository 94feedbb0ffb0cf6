package org.guanjia.delivery;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.jms.Channel;
import org.guanjia.jms.Destinations;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;

/** A kind of traffic: what its letters carry, and where those go that the broker cannot deliver. */
public enum Flow {
    /** Orders to the departments. */
    DISPATCH(
            TaskOrder.class,
            "org.guanjia.task.order",
            Destinations.dispatch(Channel.GENERAL.slug()),
            Destinations.DEAD_DISPATCH,
            Flow::headingOfOrder),
    /** What the departments answer. */
    FEEDBACK(
            TaskProgress.class,
            "org.guanjia.task.progress",
            Destinations.FEEDBACK,
            Destinations.DEAD_FEEDBACK,
            Flow::headingOfProgress);

    private final Class<?> bodyType;
    private final String letterType;
    private final String mainDestination;
    private final String deadLetterDestination;
    private final Function<Object, Heading> heading;

    Flow(
            Class<?> bodyType,
            String letterType,
            String mainDestination,
            String deadLetterDestination,
            Function<Object, Heading> heading) {
        this.bodyType = bodyType;
        this.letterType = letterType;
        this.mainDestination = mainDestination;
        this.deadLetterDestination = deadLetterDestination;
        this.heading = heading;
    }

    /** The record that the letters of this flow carry. */
    public Class<?> bodyType() {
        return bodyType;
    }

    /** What the types of its letters begin with: {@code org.guanjia.task.order} of {@code org.guanjia.task.order.do}. */
    public String letterType() {
        return letterType;
    }

    /**
     * The flow whose letters go over this queue, or lie dead in it.
     *
     * @throws IllegalArgumentException for a queue of none
     */
    public static Flow over(String queue) {
        if (queue.startsWith(Destinations.dispatch("")) || queue.equals(DISPATCH.deadLetterDestination)) {
            return DISPATCH;
        }
        if (queue.equals(FEEDBACK.mainDestination) || queue.equals(FEEDBACK.deadLetterDestination)) {
            return FEEDBACK;
        }
        throw new IllegalArgumentException(queue);
    }

    /** The queue of its letters that name none: of orders, the general one. */
    public String mainDestination() {
        return mainDestination;
    }

    /** What the body itself says about its place in the traffic. */
    public Heading headingOf(Object body) {
        return heading.apply(body);
    }

    private static Heading headingOfOrder(Object body) {
        TaskOrder order = (TaskOrder) body;
        return new Heading(
                order.taskId(),
                order.sequence(),
                order.estateId(),
                order.departmentId(),
                order.orderedAt(),
                0,
                order.correlation());
    }

    private static Heading headingOfProgress(Object body) {
        TaskProgress progress = (TaskProgress) body;
        return new Heading(
                progress.taskId(),
                progress.sequence(),
                progress.estateId(),
                progress.departmentId(),
                progress.occurredAt(),
                progress.orderSequence(),
                null);
    }

    /**
     * The part of a body that the traffic needs.
     *
     * @param answers number of the last order that this body answers; 0 where it answers none
     * @param correlation of the act that ordered the work; null where the body names none, as no answer does
     */
    public record Heading(
            UUID subject,
            long sequence,
            UUID estateId,
            UUID departmentId,
            Instant occurredAt,
            long answers,
            UUID correlation) {}
}
