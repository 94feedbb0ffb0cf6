package org.guanjia.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes an employee on.
 *
 * @param commandId becomes the employee's id
 * @param estateId null for people of the group
 * @param departmentId null for those who serve the whole estate
 */
public record AddEmployee(
        @NotNull UUID commandId,
        UUID estateId,
        UUID departmentId,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        @NotBlank @Size(max = 32) String staffNumber) {}
