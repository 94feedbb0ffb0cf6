package org.guanjia.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Renames a kind of certificate, or switches it on or off; what was entered of it before stays.
 *
 * @param version that the screen showed
 */
public record ChangeCertificateKind(
        @NotNull UUID commandId,
        @NotNull UUID kindId,
        long version,
        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn,
        boolean active) {}
