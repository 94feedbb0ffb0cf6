package org.guanjia.field;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.jms.Outcome;

/**
 * What the executor feeds back (S04).
 *
 * @param words what was done, or why not; butler and owner read it
 * @param minutes worked, at most ten days
 * @param cost yuan paid out for goods or a third party (代垫); null where nothing was
 * @param answers to the order's form, by field key
 * @param photos attachments of this work order that show the work
 * @param receipts attachments of this work order that show what was paid
 */
public record FeedbackForm(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 2000) String words,
        @Min(0) @Max(10 * 24 * 60) int minutes,
        @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal cost,
        @NotNull Map<String, String> answers,
        @NotNull @Size(max = 20) List<UUID> photos,
        @NotNull @Size(max = 20) List<UUID> receipts) {

    public FeedbackForm {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        photos = photos == null ? List.of() : List.copyOf(photos);
        receipts = receipts == null ? List.of() : List.copyOf(receipts);
    }
}
