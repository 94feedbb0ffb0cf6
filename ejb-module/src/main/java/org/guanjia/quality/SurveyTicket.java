package org.guanjia.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * What an owner shows in place of an account: the parts of the address that they were given.
 *
 * @param until when the address expires, a full second
 */
public record SurveyTicket(
        @NotNull UUID surveyId,
        @NotNull Instant until,
        @NotNull @Size(max = 100) String seal) {}
