package org.guanjia.household.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanjia.household.HouseholdView;
import org.guanjia.household.MoveIn;
import org.guanjia.household.NewPerson;
import org.guanjia.household.Preference;
import org.guanjia.household.QuietWindow;
import org.guanjia.household.Vehicle;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.NotFound;

/**
 * Those who live in a unit together (住户, S18), from moving in to moving out. Everything that was ever done for them hangs
 * on it, so a household that left stays, and the unit's next one is another.
 */
@Entity
@Table(name = "household")
public class Household {

    /** Of those who have not left. A date rather than null, so that a key can hold that a unit has one household. */
    public static final LocalDate STILL_THERE = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID estateId;

    private UUID unitId;

    private LocalDate moveIn;

    private LocalDate moveOut;

    private String addressWords;

    private String accessWords;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "household_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Person> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "household_vehicle", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<Vehicle> vehicles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "household_preference", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<Preference> preferences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "household_quiet_window", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<QuietWindow> quietWindows = new ArrayList<>();

    protected Household() {}

    public Household(UUID estateId, MoveIn.NewHousehold household) {
        this.id = household.id();
        this.estateId = estateId;
        this.unitId = household.unitId();
        this.moveIn = household.day();
        this.moveOut = STILL_THERE;
        household.people().forEach(this::keep);
        serveLike(
                household.addressWords(),
                household.accessWords(),
                household.vehicles(),
                household.preferences(),
                household.quietWindows());
    }

    /** Writes down anew how they want to be served. */
    public final void serveLike(
            String newAddressWords,
            String newAccessWords,
            List<Vehicle> newVehicles,
            List<Preference> newPreferences,
            List<QuietWindow> newQuietWindows) {
        addressWords = newAddressWords;
        accessWords = newAccessWords;
        replace(vehicles, newVehicles);
        replace(preferences, newPreferences);
        replace(quietWindows, newQuietWindows);
    }

    /** Adds the person, or corrects the one who has this id. */
    public final void keep(NewPerson person) {
        find(person.id())
                .ifPresentOrElse(known -> known.correct(person), () -> people.add(new Person(person, people.size())));
    }

    /** Erases what is personal about one of them. */
    public void erase(UUID personId) {
        find(personId).orElseThrow(NotFound::new).erase();
    }

    /** They leave the unit. */
    public void leave(LocalDate day) {
        if (!isThere()) {
            throw BusinessRuleViolation.at("day", "household.moveOut.leftBefore");
        }
        if (!day.isAfter(moveIn)) {
            throw BusinessRuleViolation.at("day", "household.moveOut.beforeMoveIn");
        }
        moveOut = day;
    }

    public boolean isThere() {
        return moveOut.equals(STILL_THERE);
    }

    public UUID id() {
        return id;
    }

    public UUID estateId() {
        return estateId;
    }

    public UUID unitId() {
        return unitId;
    }

    public LocalDate moveIn() {
        return moveIn;
    }

    public long version() {
        return version;
    }

    public List<Person> people() {
        return List.copyOf(people);
    }

    public List<Vehicle> vehicles() {
        return List.copyOf(vehicles);
    }

    public List<QuietWindow> quietWindows() {
        return List.copyOf(quietWindows);
    }

    public Person person(UUID personId) {
        return find(personId).orElseThrow(NotFound::new);
    }

    public HouseholdView view() {
        return new HouseholdView(
                id,
                estateId,
                unitId,
                moveIn,
                isThere() ? null : moveOut,
                addressWords,
                accessWords,
                people.stream().map(Person::view).toList(),
                vehicles(),
                List.copyOf(preferences),
                quietWindows(),
                version);
    }

    private Optional<Person> find(UUID personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    private static <T> void replace(List<T> present, List<T> next) {
        // equal lists stay untouched, so that Hibernate rewrites no rows
        if (!present.equals(next)) {
            present.clear();
            present.addAll(next);
        }
    }
}
