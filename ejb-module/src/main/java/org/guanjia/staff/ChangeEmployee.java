package org.guanjia.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Renames an employee, moves them to another department, or notes that they left; who left can't sign in any more.
 *
 * @param version that the screen showed
 */
public record ChangeEmployee(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,
        long version,
        UUID departmentId,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        boolean active) {}
