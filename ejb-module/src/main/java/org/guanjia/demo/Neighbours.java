package org.guanjia.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.household.MoveIn.NewHousehold;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.household.Preference;
import org.guanjia.household.QuietWindow;
import org.guanjia.household.Salutation;
import org.guanjia.household.Vehicle;

/** A household of the demonstration before it has ids. */
record Neighbours(
        String unit,
        String addressWords,
        String accessWords,
        List<Neighbour> people,
        List<Vehicle> vehicles,
        List<Preference> preferences,
        List<QuietWindow> quietWindows) {

    NewHousehold movingInto(Home home) {
        List<NewPerson> persons = new ArrayList<>();
        for (Neighbour person : people) {
            persons.add(person.as(DemoIds.of("person", home.id() + "/" + persons.size())));
        }
        return new NewHousehold(
                home.householdId(),
                home.id(),
                home.movedIn(),
                addressWords,
                accessWords,
                persons,
                vehicles,
                preferences,
                quietWindows);
    }

    /** One of its people. */
    record Neighbour(
            String familyName,
            String givenName,
            String latinFamilyName,
            String latinGivenName,
            Salutation salutation,
            PersonRole role,
            String note,
            List<String> languages,
            String phone) {

        NewPerson as(UUID id) {
            return new NewPerson(
                    id,
                    familyName,
                    givenName,
                    latinFamilyName,
                    latinGivenName,
                    salutation,
                    role,
                    note,
                    languages,
                    phone);
        }
    }
}
