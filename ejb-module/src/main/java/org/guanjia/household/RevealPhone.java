package org.guanjia.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanjia.shared.Origin;

/**
 * Asks for a whole phone number.
 *
 * @param reason why it is needed; kept in the log of reveals
 * @param about what it is needed for, whose timeline then tells it beside the home's; null outside of a request
 */
public record RevealPhone(
        @NotNull UUID personId, @NotBlank @Size(max = 300) String reason, Origin about) {}
