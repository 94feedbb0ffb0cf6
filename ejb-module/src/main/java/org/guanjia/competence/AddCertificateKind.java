package org.guanjia.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Adds a kind of certificate; the command's id becomes its own. */
public record AddCertificateKind(
        @NotNull UUID commandId,

        @NotNull @Pattern(regexp = "[a-z0-9-]{1,32}", message = "{staff.code.pattern}")
        String code,

        @NotBlank @Size(max = 60) String nameZh,
        @NotBlank @Size(max = 60) String nameEn) {}
