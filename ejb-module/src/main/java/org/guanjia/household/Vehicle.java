package org.guanjia.household;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A car of the household.
 *
 * @param plate as it is written: 澜A·6S027
 * @param words colour, make, who drives it; may be null
 */
@Embeddable
public record Vehicle(
        @NotBlank @Size(max = 20) String plate,
        @Size(max = 100) String words) {}
