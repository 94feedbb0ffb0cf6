package org.guanjia.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a department to an estate.
 *
 * @param commandId becomes the department's id
 * @param channel null for the one of its kind; a contractor's own is {@code contractor.} and a name
 */
public record AddDepartment(
        @NotNull UUID commandId,
        @NotNull UUID estateId,
        @NotNull DepartmentKind kind,

        @NotNull @Pattern(regexp = "[a-z0-9-]{1,32}", message = "{staff.code.pattern}")
        String code,

        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        @Size(max = 64) String channel) {}
