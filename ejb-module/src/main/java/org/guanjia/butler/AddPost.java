package org.guanjia.butler;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

/**
 * Sets up a post. Its English name and phone stay for good.
 *
 * @param id made with the form; becomes the post's id
 * @param englishName one given name, unique within the estate
 * @param phone digits, unique among all posts
 * @param employeeId who sits there first; null where the post begins vacant
 * @param from when its history begins
 * @param lobbyBuildingId the building in whose lobby it has its desk; null where it has none
 */
public record AddPost(
        @NotNull UUID id,
        @NotNull UUID estateId,
        @NotNull @Pattern(regexp = "[A-Z][a-z]{1,29}") String englishName,
        @NotNull @Pattern(regexp = "\\+?[0-9]{5,15}") String phone,
        UUID employeeId,
        @NotNull Instant from,
        UUID lobbyBuildingId) {}
