package org.guanjia.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Changes a service: names, form, price, targets, evidence, steps. Requests already taken keep what they were taken
 * with.
 */
public record ChangeServiceItem(
        @NotNull UUID commandId,
        @NotNull UUID itemId,
        long version,
        @NotNull @Valid ServiceItemDetails details) {}
