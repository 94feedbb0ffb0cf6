package org.guanjia.butler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Whoever sits on a post is away from now on, and there was no time to hand anything over.
 *
 * @param id made with the form; becomes the id of what the stand-in has to take on
 * @param version of the post, as the screen showed it
 * @param standInId who sits there meanwhile; null where nobody does, which is a vacancy
 * @param until when whoever is away comes back; null where nobody knows
 * @param reason why, for those who read it later
 */
public record ReportAbsence(
        @NotNull UUID id,
        @NotNull UUID postId,
        long version,
        UUID standInId,
        Instant until,
        @NotBlank @Size(max = 300) String reason) {}
