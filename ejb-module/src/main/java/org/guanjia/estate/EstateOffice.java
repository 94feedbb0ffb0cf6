package org.guanjia.estate;

import static org.guanjia.shared.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.guanjia.estate.model.Building;
import org.guanjia.estate.model.Estate;
import org.guanjia.estate.model.LandRegister;
import org.guanjia.estate.model.Unit;
import org.guanjia.estate.model.Zone;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;

/** Where an administrator keeps the estates, their zones, buildings and units. */
@Stateless
public class EstateOffice {

    @Inject
    private LandRegister register;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    @Inject
    private Event<EstateAdded> estateAdded;

    @Inject
    private Event<UnitRenamed> unitRenamed;

    /** Takes an estate under our care. */
    @RolesAllowed(ADMINISTRATOR)
    public void add(@NotNull @Valid AddEstate command) {
        if (commands.claim(command.id(), clock.now())) {
            register.requireFreeCode(command.code());
            register.add(new Estate(
                    command.id(),
                    command.code(),
                    command.nameZh(),
                    command.nameEn(),
                    command.zone(),
                    new PhaseDates(command.presale(), command.handover(), command.committeeFormed())));
            estateAdded.fire(new EstateAdded(command.id(), caller.actor()));
        }
    }

    /** Renames an estate or moves its dates. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeEstate command) {
        caller.requireEstate(command.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            Estate estate = register.estate(command.estateId());
            ChangedMeanwhile.unlessSame(command.version(), estate.view().version());
            estate.rename(command.nameZh(), command.nameEn());
            estate.moveTo(command.zone());
            estate.reschedule(new PhaseDates(command.presale(), command.handover(), command.committeeFormed()));
            register.flush();
        }
    }

    /** Adds a zone. */
    @RolesAllowed(ADMINISTRATOR)
    public void add(@NotNull @Valid AddZone command) {
        caller.requireEstate(command.estateId());
        if (commands.claim(command.id(), clock.now())) {
            register.add(
                    new Zone(command.id(), command.estateId(), command.code(), command.nameZh(), command.nameEn()));
        }
    }

    /** Adds a building. */
    @RolesAllowed(ADMINISTRATOR)
    public void add(@NotNull @Valid AddBuilding command) {
        Zone zone = register.zone(command.zoneId());
        caller.requireEstate(zone.estateId());
        if (commands.claim(command.id(), clock.now())) {
            register.add(
                    zone.building(command.id(), command.code(), command.nameZh(), command.nameEn(), command.format()));
        }
    }

    /** Adds units to a building. */
    @RolesAllowed(ADMINISTRATOR)
    public void add(@NotNull @Valid AddUnits command) {
        Building building = register.building(command.buildingId());
        caller.requireEstate(building.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            register.requireFreeUnitCodes(
                    building.estateId(),
                    command.units().stream().map(AddUnits.NewUnit::code).toList());
            register.add(command.units().stream().map(building::unit).toList());
        }
    }

    /** Corrects what is known of a unit. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(@NotNull @Valid ChangeUnit command) {
        Unit unit = register.unit(command.unitId());
        UnitView before = unit.view();
        caller.requireEstate(before.estateId());
        if (commands.claim(command.commandId(), clock.now())) {
            ChangedMeanwhile.unlessSame(command.version(), before.version());
            if (!before.code().equals(command.code())) {
                register.requireFreeUnitCodes(before.estateId(), List.of(command.code()));
            }
            unit.rename(command.code(), command.labelZh(), command.labelEn());
            unit.measure(command.area(), command.moveIn());
            register.flush();
            if (unit.isCalledOtherThan(before)) {
                unitRenamed.fire(new UnitRenamed(unit.view().id()));
            }
        }
    }
}
