package org.guanjia.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds a service to the catalogue, switched on.
 *
 * @param commandId becomes the id of the service
 * @param code that no other service has
 */
public record CreateServiceItem(
        @NotNull UUID commandId,

        @NotNull @Size(max = 64) @Pattern(regexp = "[a-z][a-z0-9]*([.-][a-z0-9]+)*")
        String code,

        @NotNull @Valid ServiceItemDetails details) {}
