package org.guanjia.staff;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Hands out a new password, which the employee has to replace at the next sign-in.
 *
 * @param version that the screen showed
 */
public record ResetPassword(
        @NotNull UUID commandId,
        @NotNull UUID accountId,
        long version,
        @NotNull Secret password) {}
