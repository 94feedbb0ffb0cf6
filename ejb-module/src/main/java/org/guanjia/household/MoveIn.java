package org.guanjia.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Households move into units; one, or many at a time where an estate is taken over. */
public record MoveIn(
        @NotNull UUID commandId, @NotEmpty @Size(max = 500) List<@Valid @NotNull NewHousehold> households) {

    /**
     * One of them.
     *
     * @param id becomes the household's id
     * @param people the first contact first
     */
    public record NewHousehold(
            @NotNull UUID id,
            @NotNull UUID unitId,
            @NotNull LocalDate day,
            @Size(max = 200) String addressWords,
            @Size(max = 500) String accessWords,
            @NotEmpty @Size(max = 30) List<@Valid @NotNull NewPerson> people,
            @NotNull @Size(max = 20) List<@Valid @NotNull Vehicle> vehicles,
            @NotNull @Size(max = 50) List<@Valid @NotNull Preference> preferences,
            @NotNull @Size(max = 10) List<@Valid @NotNull QuietWindow> quietWindows) {}
}
