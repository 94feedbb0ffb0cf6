package org.guanjia.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Writes down anew how a household wants to be served; the lists replace those before.
 *
 * @param version the one that the screen showed
 */
public record ChangeHousehold(
        @NotNull UUID commandId,
        @NotNull UUID householdId,
        long version,
        @Size(max = 200) String addressWords,
        @Size(max = 500) String accessWords,
        @NotNull @Size(max = 20) List<@Valid @NotNull Vehicle> vehicles,
        @NotNull @Size(max = 50) List<@Valid @NotNull Preference> preferences,
        @NotNull @Size(max = 10) List<@Valid @NotNull QuietWindow> quietWindows) {}
