package org.guanjia.staff;

import jakarta.validation.constraints.NotNull;

/**
 * Replaces the caller's own password.
 *
 * @param present the one that they signed in with
 * @param password the new one
 */
public record ChangeOwnPassword(
        @NotNull Secret present, @NotNull Secret password) {}
