package org.guanjia.catalogue;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a service out of what can be asked for, or brings it back.
 *
 * @param on whether it may be asked for from now on
 */
public record SwitchServiceItem(
        @NotNull UUID commandId, @NotNull UUID itemId, long version, boolean on) {}
