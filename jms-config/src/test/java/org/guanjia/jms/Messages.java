package org.guanjia.jms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages with every part filled. */
final class Messages {

    static final UUID TASK = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    static final UUID ESTATE = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    static final UUID DEPARTMENT = UUID.fromString("019a0000-0000-7000-8000-000000000003");
    static final Instant AT = Instant.parse("2026-05-18T01:02:03.123456Z");
    private static final AttachmentRef PHOTO =
            new AttachmentRef(new UUID(1, 2), "漏水.jpg", "image/jpeg", 12_345, "0123456789abcdef".repeat(4));

    private Messages() {}

    static TaskOrder order() {
        OrderForm form = new OrderForm(
                "repair-report",
                2,
                List.of(new OrderForm.Field(
                        "cause",
                        OrderForm.FieldType.CHOICE,
                        true,
                        "原因",
                        "Cause",
                        "mm",
                        List.of(new OrderForm.Option("pipe", "水管", "Pipe")))));
        return new TaskOrder(
                TASK,
                1,
                OrderKind.REDO,
                new UUID(3, 4),
                "X260518-027",
                ESTATE,
                DEPARTMENT,
                1,
                "卫生间漏水维修",
                "主卧卫生间天花板滴水",
                "澜苑 06 号",
                "老人在家，请先打电话",
                new ButlerLine("Henry", "400-000-0006"),
                AT,
                AT,
                AT,
                form,
                List.of(Evidence.PHOTO),
                List.of(PHOTO),
                new FileExchange(
                        List.of(new FileExchange.Address(
                                PHOTO.id(), "https://guanjia.example/guanjia/executor/tasks/1/files/2?until=3&seal=4")),
                        "https://guanjia.example/guanjia/executor/tasks/1/files/{id}?until=3&seal=5",
                        AT),
                "仍在滴水",
                "沈管家",
                AT,
                new UUID(9, 9));
    }

    static TaskProgress progress(ProgressKind kind, String reason, Feedback feedback) {
        return progress(kind, null, reason, null, feedback);
    }

    static TaskProgress progress(
            ProgressKind kind, ChosenReason chosen, String reason, Instant resumesAt, Feedback feedback) {
        return new TaskProgress(
                TASK,
                1,
                1,
                kind,
                WorkState.IN_PROGRESS,
                ESTATE,
                DEPARTMENT,
                "老周",
                chosen,
                reason,
                resumesAt,
                feedback,
                "老周",
                AT);
    }

    static Feedback feedback(Outcome outcome, String words) {
        return new Feedback(
                new UUID(5, 6), outcome, words, 45, new BigDecimal("128.50"), Map.of("cause", "pipe"), List.of(PHOTO));
    }
}
