package org.guanjia.butler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Lets another post serve homes from now on. Their owners get another line, which was meant to be for life: hence the reason.
 *
 * @param fromPostId the post that serves all of them now, as the screen showed it
 * @param postId the one that is to
 */
public record MoveHomes(
        @NotNull UUID commandId,
        @NotNull UUID fromPostId,
        @NotNull UUID postId,
        @NotEmpty @Size(max = 1000) List<@NotNull UUID> unitIds,
        @NotBlank @Size(max = 500) String reason) {}
