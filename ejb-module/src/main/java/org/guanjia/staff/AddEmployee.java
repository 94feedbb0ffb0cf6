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
 * @param superiorId whom they report to; null for those who report to nobody of ours
 */
public record AddEmployee(
        @NotNull UUID commandId,
        UUID estateId,
        UUID departmentId,
        UUID superiorId,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        @NotBlank @Size(max = 32) String staffNumber) {}
