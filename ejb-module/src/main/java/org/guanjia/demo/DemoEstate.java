package org.guanjia.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanjia.demo.Home.Row;
import org.guanjia.estate.AddBuilding;
import org.guanjia.estate.AddEstate;
import org.guanjia.estate.AddUnits;
import org.guanjia.estate.AddZone;
import org.guanjia.estate.EstateBoard;
import org.guanjia.estate.EstateOffice;
import org.guanjia.estate.EstateView;

/** Loads the estates as the site plan has them. */
@ApplicationScoped
class DemoEstate {

    static final String ADMINISTRATOR = "admin";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private EstateOffice office;

    @Inject
    private EstateBoard board;

    @Inject
    private Acting acting;

    /** Whether a real estate is served here: then the demonstration stays away. */
    boolean isOutOfPlace() {
        List<EstateView> estates = acting.as(ADMINISTRATOR, board::estates);
        return !estates.isEmpty()
                && estates.stream().noneMatch(estate -> estate.id().equals(SitePlan.ESTATE_X));
    }

    void load() {
        acting.as(ADMINISTRATOR, () -> {
            addEstates();
            SitePlan.ZONES.forEach(zone -> office.add(
                    new AddZone(zone.id(), SitePlan.estate(zone.estate()), zone.code(), zone.nameZh(), zone.nameEn())));
            homesByRow().forEach(this::addRow);
        });
    }

    private void addEstates() {
        office.add(new AddEstate(
                SitePlan.ESTATE_X,
                SitePlan.X,
                "汀屿湾",
                "Tingyu Bay",
                ZONE,
                LocalDate.of(2018, 3, 10),
                SitePlan.HANDOVER_X,
                LocalDate.of(2022, 5, 20)));
        office.add(new AddEstate(
                SitePlan.ESTATE_Y,
                SitePlan.Y,
                "栖云里",
                "Qiyunli",
                ZONE,
                LocalDate.of(2024, 5, 18),
                SitePlan.HANDOVER_Y,
                null));
    }

    private void addRow(Row row, List<Home> homes) {
        office.add(new AddBuilding(
                row.id(),
                DemoIds.of("zone", row.estate() + '/' + row.zone()),
                row.code(),
                row.nameZh(),
                row.nameEn(),
                row.format()));
        office.add(new AddUnits(
                DemoIds.of("units", row.estate() + '/' + row.code()),
                row.id(),
                homes.stream()
                        .map(home -> new AddUnits.NewUnit(
                                home.id(), home.code(), home.labelZh(), home.labelEn(), home.area(), home.movedIn()))
                        .toList()));
    }

    private static Map<Row, List<Home>> homesByRow() {
        return SitePlan.HOMES.stream().collect(groupingBy(Home::row, LinkedHashMap::new, toList()));
    }
}
