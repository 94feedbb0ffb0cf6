package org.guanjia.roster;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Lets people be on duty by a draft.
 *
 * @param version of the roster, as the screen showed it: whoever publishes has seen what they publish
 */
public record PublishRoster(
        @NotNull UUID commandId, @NotNull UUID rosterId, long version) {}
