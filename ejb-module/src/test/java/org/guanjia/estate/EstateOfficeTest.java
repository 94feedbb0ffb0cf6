package org.guanjia.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstateOfficeTest extends EstateFixture {

    private final TestCaller administrator = TestCaller.of(estateId, Roles.ADMINISTRATOR);
    private final EstateBoard board = wired(new EstateBoard(), landRegister, administrator);

    @BeforeEach
    void anEstateIsThere() {
        anEstate();
    }

    @Test
    void an_estate_its_zones_buildings_and_units_are_read_as_they_were_added() {
        UUID unitId = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");

        inTransaction(() -> {
            assertThat(board.estates())
                    .containsExactly(new EstateView(
                            estateId,
                            "X",
                            "澜庭",
                            "Lanting",
                            ZoneId.of("Asia/Shanghai"),
                            new PhaseDates(
                                    LocalDate.parse("2018-01-15"),
                                    LocalDate.parse("2020-09-12"),
                                    LocalDate.parse("2022-03-01")),
                            0));
            assertThat(board.zones(estateId)).containsExactly(new ZoneView(zoneId, estateId, "LY", "澜苑", "Lanyuan"));
            assertThat(board.buildings(estateId)).extracting(BuildingView::id).containsExactly(buildingId);
            assertThat(board.unitsOfBuilding(buildingId))
                    .containsExactly(new UnitView(
                            unitId,
                            estateId,
                            zoneId,
                            buildingId,
                            PropertyFormat.DETACHED_VILLA,
                            "LY-06",
                            "澜苑 06 号",
                            "Lanyuan 06",
                            new BigDecimal("412.00"),
                            LocalDate.parse("2021-04-01"),
                            0));
        });
    }

    @Test
    void other_contexts_get_units_and_phases() {
        UUID six = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        Estates estates = estatesFor(administrator);

        inTransaction(() -> {
            assertThat(estates.units(List.of(six, Ids.next()))).containsOnlyKeys(six);
            assertThat(estates.unit(six).labelZh()).isEqualTo("澜苑 06 号");
            assertThat(estates.phase(estateId, MORNING)).isEqualTo(LifePhase.ONGOING);
            assertThat(estates.ofCaller()).extracting(EstateView::code).containsExactly("X");
            assertThatThrownBy(() -> estates.unit(Ids.next())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void the_maker_of_an_estate_is_announced() {
        assertThat(events.of(EstateAdded.class))
                .extracting(EstateAdded::estateId)
                .containsExactly(estateId);
    }

    @Test
    void a_double_click_adds_one_zone() {
        AddZone zone = new AddZone(Ids.next(), estateId, "YT", "屿台", "Yutai");

        inTransaction(() -> office.add(zone));
        inTransaction(() -> office.add(zone));

        assertThat(inTransaction(() -> board.zones(estateId)))
                .extracting(ZoneView::code)
                .containsExactly("LY", "YT");
    }

    @Test
    void moved_dates_are_kept_and_a_stale_screen_is_told() {
        ChangeEstate change = new ChangeEstate(
                Ids.next(),
                estateId,
                0,
                "澜庭二期",
                "Lanting II",
                ZoneId.of("Asia/Shanghai"),
                LocalDate.parse("2018-01-15"),
                LocalDate.parse("2026-09-12"),
                null);
        inTransaction(() -> office.change(change));

        EstateView changed = inTransaction(() -> board.estate(estateId));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.phaseAt(MORNING)).isEqualTo(LifePhase.EARLY_INVOLVEMENT);
        ChangeEstate stale = new ChangeEstate(
                Ids.next(),
                estateId,
                0,
                "澜庭",
                "Lanting",
                changed.zone(),
                changed.dates().presale(),
                changed.dates().handover(),
                null);
        assertThatThrownBy(() -> inTransaction(() -> office.change(stale))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_renamed_unit_is_announced_and_a_measured_one_is_not() {
        UUID unitId = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");

        inTransaction(() -> office.change(new ChangeUnit(
                Ids.next(), unitId, 0, "LY-06", "澜苑 06 号", "Lanyuan 06", new BigDecimal("413.5"), null)));
        assertThat(events.of(UnitRenamed.class)).isEmpty();
        inTransaction(() -> office.change(new ChangeUnit(
                Ids.next(), unitId, 1, "LY-06", "澜苑 06 栋", "Lanyuan 06", new BigDecimal("413.5"), null)));
        assertThat(events.of(UnitRenamed.class)).containsExactly(new UnitRenamed(unitId));
    }

    @Test
    void taken_codes_are_refused_at_the_field() {
        aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");

        assertThatThrownBy(() -> aUnit("LY-06", "澜苑 60 号", "Lanyuan 60"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("estate.unitCodeTaken");
        assertThatThrownBy(() -> inTransaction(() -> office.add(new AddUnits(
                        Ids.next(),
                        buildingId,
                        List.of(
                                newUnit("LY-07", "澜苑 07 号", "Lanyuan 07"),
                                newUnit("LY-07", "澜苑 08 号", "Lanyuan 08"))))))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> inTransaction(() -> office.add(new AddEstate(
                        Ids.next(),
                        "X",
                        "别处",
                        "Elsewhere",
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.parse("2024-01-15"),
                        LocalDate.parse("2026-09-12"),
                        null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("code");
    }

    @Test
    void an_estate_outside_the_callers_reach_is_not_found() {
        UUID unitId = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.ADMINISTRATOR);
        EstateBoard strangersBoard = wired(new EstateBoard(), landRegister, stranger);

        inTransaction(() -> {
            assertThatThrownBy(() -> strangersBoard.zones(estateId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strangersBoard.unit(unitId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strangersBoard.unitsOfBuilding(buildingId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> officeFor(stranger).add(new AddZone(Ids.next(), estateId, "ZZ", "某苑", "Some")))
                    .isInstanceOf(NotFound.class);
            assertThat(strangersBoard.estates()).isEmpty();
        });
    }

    @Test
    void estates_are_listed_by_their_codes_like_all_that_stands_on_them() {
        UUID other = Ids.next();
        TestCaller both =
                new TestCaller(administrator.actor(), Set.of(Roles.ADMINISTRATOR), Set.of(estateId, other), null);

        inTransaction(() -> officeFor(both)
                .add(new AddEstate(
                        other,
                        "Y",
                        "安里",
                        "Anli",
                        ZoneId.of("Asia/Shanghai"),
                        LocalDate.parse("2019-01-15"),
                        LocalDate.parse("2021-09-12"),
                        null)));

        assertThat(inTransaction(
                        () -> wired(new EstateBoard(), landRegister, both).estates()))
                .extracting(EstateView::code)
                .containsExactly("X", "Y");
    }

    @Test
    void a_caller_without_estates_sees_none() {
        TestCaller nobody = new TestCaller(administrator.actor(), Set.of(Roles.BUTLER), Set.of(), null);

        assertThat(inTransaction(
                        () -> wired(new EstateBoard(), landRegister, nobody).estates()))
                .isEmpty();
    }
}
