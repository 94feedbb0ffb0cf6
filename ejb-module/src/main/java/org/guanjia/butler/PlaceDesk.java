package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says in whose lobby a post has its desk.
 *
 * @param version the one that the screen showed
 * @param lobbyBuildingId null where it has none
 */
public record PlaceDesk(@NotNull UUID commandId, @NotNull UUID postId, long version, UUID lobbyBuildingId) {}
