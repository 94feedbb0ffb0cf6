package org.guanjia.household.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.guanjia.household.NewPerson;
import org.guanjia.household.PersonRole;
import org.guanjia.household.PersonView;
import org.guanjia.household.Salutation;

/**
 * A person of a household. Their name, phone and note can be erased on request; the row stays, since requests refer to it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    /** Place among the people of the household; the first contact stands at 0. */
    private int position;

    private String familyName;

    private String givenName;

    private String latinFamilyName;

    private String latinGivenName;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    @Enumerated(EnumType.STRING)
    private PersonRole role;

    private String note;

    private String languages;

    @Embedded
    private PhoneNumber phone;

    protected Person() {}

    Person(NewPerson person, int position) {
        this.id = person.id();
        this.position = position;
        correct(person);
    }

    final void correct(NewPerson person) {
        familyName = person.familyName().strip();
        givenName = person.givenName() == null ? "" : person.givenName().strip();
        latinFamilyName = person.latinFamilyName() == null ? Pinyin.ofSurname(familyName) : person.latinFamilyName();
        latinGivenName = person.latinGivenName() == null ? Pinyin.ofGivenName(givenName) : person.latinGivenName();
        salutation = person.salutation();
        role = person.role();
        note = person.note();
        languages = String.join(",", person.languages());
        if (person.phone() != null) {
            phone = PhoneNumber.of(person.phone());
        }
    }

    final void erase() {
        familyName = "";
        givenName = "";
        latinFamilyName = "";
        latinGivenName = "";
        salutation = null;
        note = null;
        languages = "";
        phone = null;
    }

    public UUID id() {
        return id;
    }

    /** Null where there is none. */
    public PhoneNumber phone() {
        return phone;
    }

    String familyName() {
        return familyName;
    }

    String givenName() {
        return givenName;
    }

    String latinName() {
        return latinFamilyName + " " + latinGivenName;
    }

    public PersonView view() {
        return new PersonView(
                id,
                familyName,
                givenName,
                latinFamilyName,
                latinGivenName,
                salutation,
                role,
                note,
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                phone == null ? null : phone.masked());
    }
}
