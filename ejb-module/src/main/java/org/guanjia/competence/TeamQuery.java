package org.guanjia.competence;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Whose competences are asked for.
 *
 * @param departmentId null for everybody that the caller may look at
 * @param due only those with a certificate that somebody has to see to
 */
public record TeamQuery(@NotNull UUID estateId, @Nullable UUID departmentId, boolean due) {}
