package org.guanjia.estate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.guanjia.estate.persistence.JpaLandRegister;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.DatabaseTest;
import org.guanjia.shared.FixedClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.RecordedEvents;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;

/** An estate with one zone of villas, and the boundaries of this context in front of a database. */
public abstract class EstateFixture extends DatabaseTest {

    protected static final Instant MORNING = Instant.parse("2026-05-18T01:00:00Z");

    protected final UUID estateId = Ids.next();
    protected final UUID zoneId = Ids.next();
    protected final UUID buildingId = Ids.next();
    protected final FixedClock clock = new FixedClock(MORNING);
    protected final RecordedEvents events = new RecordedEvents();
    protected final CommandLog commandLog = wired(new CommandLog());
    protected final JpaLandRegister landRegister = wired(new JpaLandRegister());
    protected final EstateOffice office = officeFor(TestCaller.of(estateId, Roles.ADMINISTRATOR));

    protected final EstateOffice officeFor(Caller caller) {
        return wired(new EstateOffice(), landRegister, caller, commandLog, clock, events);
    }

    protected final Estates estatesFor(Caller caller) {
        return wired(new Estates(), landRegister, caller);
    }

    protected final void anEstate() {
        inTransaction(() -> {
            office.add(new AddEstate(
                    estateId,
                    "X",
                    "澜庭",
                    "Lanting",
                    ZoneId.of("Asia/Shanghai"),
                    LocalDate.parse("2018-01-15"),
                    LocalDate.parse("2020-09-12"),
                    LocalDate.parse("2022-03-01")));
            office.add(new AddZone(zoneId, estateId, "LY", "澜苑", "Lanyuan"));
            office.add(new AddBuilding(
                    buildingId, zoneId, "LY-A", "澜苑独栋", "Lanyuan villas", PropertyFormat.DETACHED_VILLA));
        });
    }

    protected final UUID aUnit(String code, String labelZh, String labelEn) {
        AddUnits.NewUnit unit = newUnit(code, labelZh, labelEn);
        inTransaction(() -> office.add(new AddUnits(Ids.next(), buildingId, List.of(unit))));
        return unit.id();
    }

    protected static AddUnits.NewUnit newUnit(String code, String labelZh, String labelEn) {
        return new AddUnits.NewUnit(
                Ids.next(), code, labelZh, labelEn, new BigDecimal("412.00"), LocalDate.parse("2021-04-01"));
    }
}
