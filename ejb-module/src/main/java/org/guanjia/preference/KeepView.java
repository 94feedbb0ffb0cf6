package org.guanjia.preference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps a view of a list: a new one, or an existing one with another name or content.
 *
 * @param id made when the form was drawn; that of the view where it exists
 * @param version as the screen showed it; without meaning for a new one
 * @param shared with everybody of the estate
 * @param content what it shows; what it means is the list's own affair
 */
public record KeepView(
        @NotNull UUID id,
        long version,
        @NotNull UUID estateId,
        @NotBlank @Size(max = 32) String list,
        @NotBlank @Size(max = 40) String name,
        boolean shared,
        @NotNull @Size(max = 30) Map<@Size(max = 32) String, @Size(max = 2000) String> content) {}
