package org.guanjia.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A household as the butler sees it.
 *
 * @param moveOut the day on which they left; null while they live there
 * @param addressWords how they want to be addressed: 当面称“沈先生”; may be null
 * @param accessWords what was agreed about entering the home; may be null
 * @param people the first contact first
 */
public record HouseholdView(
        UUID id,
        UUID estateId,
        UUID unitId,
        LocalDate moveIn,
        LocalDate moveOut,
        String addressWords,
        String accessWords,
        List<PersonView> people,
        List<Vehicle> vehicles,
        List<Preference> preferences,
        List<QuietWindow> quietWindows,
        long version) {

    /** Whether they live there. */
    public boolean isThere() {
        return moveOut == null;
    }

    /** Whom to speak to where nobody is named. */
    public PersonView firstContact() {
        return people.get(0);
    }
}
