package org.guanjia.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Renames a department, or switches it on or off.
 *
 * @param version that the screen showed
 */
public record ChangeDepartment(
        @NotNull UUID commandId,
        @NotNull UUID departmentId,
        long version,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        boolean active) {}
