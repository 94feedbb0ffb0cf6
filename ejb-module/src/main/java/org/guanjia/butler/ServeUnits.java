package org.guanjia.butler;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Puts units under a post that no post serves yet, as many as the rules of their formats allow (S02). */
public record ServeUnits(
        @NotNull UUID commandId,
        @NotNull UUID postId,
        @NotEmpty @Size(max = 1000) List<@NotNull UUID> unitIds) {}
