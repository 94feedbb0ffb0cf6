package org.guanjia.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Write down what an owner said when they were asked.
 *
 * @param commandId made when the form was drawn: a double click is one act
 * @param kind on the phone or in person: {@link AnswerKind#LINK} is the owner's own
 */
public record EnterMarks(
        @NotNull UUID commandId,
        @NotNull UUID surveyId,
        @NotNull AnswerKind kind,
        @NotNull @Valid Marks marks) {}
