package org.guanjia.butler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Hands over what stands nowhere else: a key, a habit, a word given.
 *
 * @param id made with the form; becomes the matter's id
 * @param kind one that is noted
 * @param unitId the home that it is about; null where it is about none
 * @param words what there is to know
 */
public record NoteMatter(
        @NotNull UUID id,
        @NotNull UUID handoverId,
        @NotNull MatterKind kind,
        UUID unitId,
        @NotBlank @Size(max = 1000) String words) {}
