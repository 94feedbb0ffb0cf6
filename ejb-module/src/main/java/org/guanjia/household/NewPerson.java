package org.guanjia.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A person of a household.
 *
 * @param id made with the form; becomes the person's id
 * @param givenName may be null where it is not known
 * @param latinFamilyName null where the pinyin will do
 * @param latinGivenName null where the pinyin will do
 * @param salutation null for those who are spoken of by their note
 * @param phone digits, with spaces or hyphens as they come; null where there is none
 */
public record NewPerson(
        @NotNull UUID id,
        @NotBlank @Size(max = 40) String familyName,
        @Size(max = 40) String givenName,
        @Size(max = 60) String latinFamilyName,
        @Size(max = 60) String latinGivenName,
        Salutation salutation,
        @NotNull PersonRole role,
        @Size(max = 100) String note,
        @NotNull @Size(max = 6) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?") String> languages,
        @Pattern(regexp = "\\+?[0-9][0-9 \\-]{3,22}[0-9]") String phone) {}
