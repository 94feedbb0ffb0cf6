package org.guanjia.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Renames an employee, moves them to another department or superior, or notes that they left; who left can't sign in any more.
 *
 * @param version that the screen showed
 * @param superiorId whom they report to; null for those who report to nobody of ours
 */
public record ChangeEmployee(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,
        long version,
        UUID departmentId,
        UUID superiorId,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        boolean active) {}
