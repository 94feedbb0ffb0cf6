package org.guanjia.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The owner's word that it was done as wished (S04).
 *
 * @param words what the owner said; may be empty
 */
public record Confirmation(
        @NotNull ConfirmationKind kind, @Size(max = 1000) String words) {}
