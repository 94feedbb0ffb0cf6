package org.guanjia.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.jms.ButlerLine;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.ProgressKind;
import org.guanjia.jms.TaskOrder;
import org.guanjia.jms.TaskProgress;
import org.guanjia.jms.WorkState;
import org.guanjia.shared.Ids;

/** Messages and settings for the tests of delivery. */
public final class LetterFixture {

    public static final Instant AT = Instant.parse("2026-05-18T01:00:00Z");
    public static final UUID ESTATE = new UUID(7, 1);
    public static final UUID DEPARTMENT = new UUID(7, 2);
    public static final MessageCodec CODEC = new MessageCodec();

    private LetterFixture() {}

    public static DeliverySettings settings() {
        return new DeliverySettings(2, 50, Duration.ofMinutes(10), 6, Duration.ofDays(30), Duration.ofDays(90));
    }

    public static TaskProgress progress(UUID task, long sequence) {
        return new TaskProgress(
                task,
                sequence,
                1,
                ProgressKind.STARTED,
                WorkState.IN_PROGRESS,
                ESTATE,
                DEPARTMENT,
                "老周",
                null,
                null,
                null,
                null,
                "老周",
                AT);
    }

    public static TaskOrder order(UUID task, long sequence) {
        return new TaskOrder(
                task,
                sequence,
                OrderKind.DO,
                new UUID(7, 3),
                "X260518-027",
                ESTATE,
                DEPARTMENT,
                1,
                "取快递",
                null,
                "澜苑 06 号",
                null,
                new ButlerLine("Henry", "400-000-0006"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "沈管家",
                AT,
                null);
    }

    public static Letter letter(TaskOrder order) {
        return new Letter(
                Ids.next(),
                order.taskId(),
                order.sequence(),
                "org.guanjia.task.order.do",
                order,
                order.estateId(),
                order.departmentId(),
                order.orderedAt());
    }

    public static Arrival arrival(TaskProgress progress) {
        return arrival(Ids.next(), progress);
    }

    public static Arrival arrival(UUID messageId, TaskProgress progress) {
        return new Arrival(
                        messageId,
                        Flow.FEEDBACK,
                        "guanjia.feedback",
                        CODEC.encode(progress),
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        AT)
                .with(Flow.FEEDBACK.headingOf(progress));
    }
}
