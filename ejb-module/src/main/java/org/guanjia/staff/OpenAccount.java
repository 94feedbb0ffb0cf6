package org.guanjia.staff;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.UUID;

/**
 * Opens an account for an employee.
 *
 * @param commandId becomes the account's id
 * @param username lower-case; never changes
 * @param mustChangePassword whether the employee has to choose their own at the first sign-in
 * @param estates that the account may reach; an administrator reaches all without naming them
 */
public record OpenAccount(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,

        @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,31}", message = "{staff.username.pattern}")
        String username,

        @NotNull Secret password,
        boolean mustChangePassword,
        @NotEmpty Set<AccountRole> roles,
        @NotNull Set<UUID> estates) {}
