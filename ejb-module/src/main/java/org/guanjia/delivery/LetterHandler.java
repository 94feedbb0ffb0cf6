package org.guanjia.delivery;

import jakarta.validation.constraints.NotNull;

/**
 * Takes the letters of one flow, called by the intake in one database transaction with everything else that the letter
 * changes. A {@code BusinessRuleViolation} undoes it and makes the letter a dead one; {@link SubjectUnknown} parks it.
 *
 * @param <T> the message record
 */
public interface LetterHandler<T> {

    /** The next letter of its subject: take its effect. */
    void apply(@NotNull T body, @NotNull Received received);

    /** A letter whose number was taken before: it changes nothing, but may be worth a line in the timeline. */
    void stale(@NotNull T body, @NotNull Received received);
}
