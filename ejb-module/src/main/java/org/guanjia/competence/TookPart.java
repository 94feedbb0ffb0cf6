package org.guanjia.competence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who took part in a training, and how it ended for them. */
public record TookPart(@NotNull UUID employeeId, @NotNull TrainingResult result) {}
