package org.guanjia.competence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Appraises an employee by what was seen of them (S09). What nothing was seen of is left out, and keeps its former mark.
 *
 * @param onDay of the talk in which it was said, on the wall of the estate; today or before
 * @param marks at least one, each quality once
 */
public record Appraise(
        @NotNull UUID commandId,
        @NotNull UUID employeeId,
        @NotNull LocalDate onDay,
        @NotNull @Valid List<@NotNull NewMark> marks) {}
