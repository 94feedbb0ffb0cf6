package org.guanjia.household;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the household likes something done, in words that whoever comes can follow. */
@Embeddable
public record Preference(
        @NotNull @Enumerated(EnumType.STRING) PreferenceKind kind,
        @NotBlank @Size(max = 300) String words) {}
