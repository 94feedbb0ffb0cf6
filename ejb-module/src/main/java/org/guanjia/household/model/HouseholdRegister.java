package org.guanjia.household.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the households. */
public interface HouseholdRegister {

    /** @throws org.guanjia.shared.NotFound where there is none */
    Household household(UUID id);

    /** Those of these that exist, with their people and hours of quiet, in two queries. */
    List<Household> households(Collection<UUID> ids);

    /** Who lives in these units now, with all that belongs to a household, in a fixed number of queries. */
    List<Household> ofUnits(Collection<UUID> unitIds);

    /** Who lives in the unit now. */
    Optional<Household> ofUnit(UUID unitId);

    /** The same, locked until the end of the transaction; its version stays. */
    Optional<Household> lockedOfUnit(UUID unitId);

    /** The household that a person belongs to. */
    Optional<Household> ofPerson(UUID personId);

    /** These people. */
    List<Person> people(Collection<UUID> ids);

    /** The ids of those who live in these units now, by unit. */
    Map<UUID, UUID> homes(Collection<UUID> unitIds);

    /** The id of those who lived in the unit on a day. */
    Optional<UUID> livingIn(UUID unitId, LocalDate day);

    void add(List<Household> households);

    void add(RevealLogEntry entry);

    /** Forgets the reasons given when the person's phone was seen: they are words about a person. */
    void eraseReasons(UUID personId);

    /** Gives the household another version even where only one of its people changes. */
    void markChanged(Household household);

    /** Writes what was changed, so that a clash shows now and not at commit. */
    void flush();
}
