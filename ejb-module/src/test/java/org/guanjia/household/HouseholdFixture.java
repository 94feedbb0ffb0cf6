package org.guanjia.household;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.EstateFixture;
import org.guanjia.household.persistence.JpaFinderIndex;
import org.guanjia.household.persistence.JpaHouseholdRegister;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Ids;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;

/** Households of an estate, and the boundaries of this context in front of a database. */
abstract class HouseholdFixture extends EstateFixture {

    static final LocalDate MOVED_IN = LocalDate.parse("2021-04-01");

    final TestCaller butler = TestCaller.of(estateId, Roles.BUTLER);
    final JpaHouseholdRegister register = wired(new JpaHouseholdRegister());
    final JpaFinderIndex index = wired(new JpaFinderIndex());
    final FinderUpkeep upkeep = wired(new FinderUpkeep(), index, register, estatesFor(butler));
    final HouseholdDesk desk = deskFor(butler);
    final HouseholdBoard board = boardFor(butler);

    final HouseholdDesk deskFor(Caller caller) {
        return wired(
                new HouseholdDesk(),
                register,
                upkeep,
                wired(new RefusedReveals(), register, caller, clock),
                estatesFor(caller),
                caller,
                commandLog,
                clock,
                events);
    }

    final HouseholdBoard boardFor(Caller caller) {
        return wired(new HouseholdBoard(), register, caller);
    }

    final OwnerFinder finderFor(Caller caller) {
        return wired(new OwnerFinder(), index, register, estatesFor(caller), caller);
    }

    final UUID aHousehold(UUID unitId, String plate, NewPerson... people) {
        MoveIn.NewHousehold household = household(unitId, plate, people);
        inTransaction(() -> desk.moveIn(new MoveIn(Ids.next(), List.of(household))));
        return household.id();
    }

    static MoveIn.NewHousehold household(UUID unitId, String plate, NewPerson... people) {
        return new MoveIn.NewHousehold(
                Ids.next(),
                unitId,
                MOVED_IN,
                "当面称“先生”",
                "须本人在家，不用备用钥匙",
                List.of(people),
                plate == null ? List.of() : List.of(new Vehicle(plate, "黑色")),
                List.of(
                        new Preference(PreferenceKind.ENTRY, "入户人员穿鞋套"),
                        new Preference(PreferenceKind.CONTACT, "喜欢先收文字，再接电话")),
                List.of(new QuietWindow(LocalTime.of(12, 30), LocalTime.of(14, 0), "仅紧急可致电")));
    }

    static NewPerson owner(String familyName, String givenName, Salutation salutation, String phone) {
        return person(familyName, givenName, salutation, PersonRole.OWNER, phone);
    }

    static NewPerson person(String familyName, String givenName, Salutation salutation, PersonRole role, String phone) {
        return new NewPerson(
                Ids.next(), familyName, givenName, null, null, salutation, role, null, List.of("zh", "en"), phone);
    }
}
