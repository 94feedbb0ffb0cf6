package org.guanjia.household.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.guanjia.estate.UnitView;
import org.guanjia.household.Vehicle;
import org.guanjia.household.model.Spelling.Script;

/** The tokens by which a household is found: whatever begins one of them finds it. */
public final class FinderTokens {

    private static final int SHORTEST_PLATE = 3;

    private FinderTokens() {}

    /** Of the whole household: its people, its unit, its cars. */
    public static Set<String> of(Household household, UnitView unit) {
        Set<String> tokens = new LinkedHashSet<>();
        household.people().forEach(person -> tokens.addAll(of(person)));
        Spelling.ofPlace(unit.labelZh()).addTo(tokens);
        Spelling.ofPlace(unit.labelEn()).addTo(tokens);
        Spelling.ofPlace(unit.code()).addTo(tokens);
        household.vehicles().stream().map(Vehicle::plate).forEach(plate -> addPlate(plate, tokens));
        return tokens;
    }

    /** Of one person: name and the phone's last four digits. */
    static Set<String> of(Person person) {
        Set<String> tokens = new LinkedHashSet<>();
        Spelling.ofName(person.familyName() + " " + person.givenName()).addTo(tokens);
        Spelling.ofName(person.latinName()).addTo(tokens);
        if (!Script.isHan(person.familyName())) {
            Spelling.ofName(person.givenName() + " " + person.familyName()).addTo(tokens);
        }
        if (person.phone() != null) {
            tokens.add(person.phone().tail());
        }
        return tokens;
    }

    /** Of one person, those that begin with the family name: what people say first. */
    static Set<String> fromFamilyName(Person person) {
        return Spelling.ofName(person.familyName() + " " + person.givenName()).fromStart();
    }

    /** A plate is read out whole, without the province, or by its last characters. */
    private static void addPlate(String plate, Set<String> tokens) {
        String plain = Spelling.joined(plate);
        for (int i = 0; i + SHORTEST_PLATE <= plain.length(); i++) {
            tokens.add(plain.substring(i));
        }
    }
}
