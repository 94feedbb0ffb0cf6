package org.guanjia.butler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanjia.butler.CoverageMeasure.BUILDINGS;
import static org.guanjia.butler.CoverageMeasure.HOMES;
import static org.guanjia.butler.CoverageMeasure.ZONES;
import static org.guanjia.estate.PropertyFormat.DETACHED_VILLA;
import static org.guanjia.estate.PropertyFormat.HIGH_RISE;
import static org.guanjia.estate.PropertyFormat.LOW_RISE;
import static org.guanjia.estate.PropertyFormat.MULTI_STOREY;
import static org.guanjia.estate.PropertyFormat.TOWN_HOUSE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.guanjia.butler.persistence.JpaButlerPosts;
import org.guanjia.butler.persistence.JpaCoverageRules;
import org.guanjia.butler.persistence.JpaCoveredHomes;
import org.guanjia.delivery.Changed;
import org.guanjia.estate.AddBuilding;
import org.guanjia.estate.AddUnits;
import org.guanjia.estate.EstateFixture;
import org.guanjia.estate.PropertyFormat;
import org.guanjia.household.Households;
import org.guanjia.household.persistence.JpaHouseholdRegister;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.Employees;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageOfficeTest extends EstateFixture {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");

    private final UUID henry = Ids.next();
    private final UUID claire = Ids.next();
    private final UUID tower = Ids.next();
    private final TestCaller manager = new TestCaller(
            Actor.employee(Ids.next(), "纪远"), Set.of(Roles.DUTY_MANAGER, Roles.ADMINISTRATOR), Set.of(estateId), null);
    private final JpaButlerPosts butlerPosts = wired(new JpaButlerPosts());
    private final JpaCoveredHomes homes = wired(new JpaCoveredHomes());
    private final JpaCoverageRules rules = wired(new JpaCoverageRules());
    private final CoverageCheck check = wired(new CoverageCheck(), homes, rules);
    private final PostOffice postOffice = wired(
            new PostOffice(),
            butlerPosts,
            check,
            estatesFor(manager),
            seatsFor(manager),
            manager,
            commandLog,
            clock,
            events);
    private final CoverageOffice coverageOffice = officeOf(manager);
    private final CoverageBoard board = boardOf(manager);
    private List<UUID> villas;

    @BeforeEach
    void ten_villas_a_tower_and_two_posts() {
        anEstate();
        sql("""
                insert into employee (id, estate_id, name_zh, name_en, staff_number, active, version)
                values (?1, ?2, '纪远', 'Ji Yuan', 'E01', true, 0)""", manager.actor().id(), estateId);
        villas = units(buildingId, "LY", 10);
        inTransaction(() -> {
            office.add(new AddBuilding(tower, zoneId, "TG-2", "汀阁 2 幢", "Tingge 2", HIGH_RISE));
            postOffice.add(new AddPost(henry, estateId, "Henry", "4008881001", null, SPRING, null));
            postOffice.add(new AddPost(claire, estateId, "Claire", "4008881002", null, SPRING, tower));
        });
    }

    @Test
    void the_rules_are_delivered_as_the_service_plan_has_them() {
        assertThat(coverage().rules())
                .extracting(CoverageRuleView::format, CoverageRuleView::limit)
                .containsExactly(
                        tuple(DETACHED_VILLA, new CoverageLimit(HOMES, 5, 8)),
                        tuple(TOWN_HOUSE, new CoverageLimit(ZONES, 1, 1)),
                        tuple(LOW_RISE, new CoverageLimit(ZONES, 1, 1)),
                        tuple(MULTI_STOREY, new CoverageLimit(BUILDINGS, 1, 1)),
                        tuple(HIGH_RISE, new CoverageLimit(BUILDINGS, 1, 1)));
        assertThat(coverage().rules().get(0).sourceZh()).contains("单体别墅每5—8栋");
    }

    @Test
    void eight_villas_come_under_a_post_and_the_ninth_does_not() {
        serve(henry, villas.subList(0, 6));
        serve(henry, villas.subList(6, 8));

        assertRefused("butler.coverage.over.HOMES", () -> serve(henry, villas.subList(8, 9)));
        assertThat(post(henry).homes()).isEqualTo(8);
        assertThat(coverage().uncovered()).isEqualTo(2);
    }

    @Test
    void two_who_put_homes_under_a_post_at_the_same_time_get_no_further_than_one() {
        CompletableFuture<Void> second = inTransaction(() -> {
            postOffice.serve(new ServeUnits(Ids.next(), henry, villas.subList(0, 5)));
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> serve(henry, villas.subList(5, 10)));
            assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return other;
        });

        assertThatThrownBy(second::join).hasCauseInstanceOf(BusinessRuleViolation.class);
        assertThat(post(henry).homes()).isEqualTo(5);
    }

    @Test
    void too_few_are_told_and_not_refused() {
        serve(henry, villas.subList(0, 4));

        assertThat(post(henry).findings())
                .containsExactly(
                        CoverageFinding.of(CoverageFault.VACANT),
                        new CoverageFinding(CoverageFault.TOO_FEW, HOMES, 4, 5));
    }

    @Test
    void where_homes_have_no_post_is_told_by_the_place_that_one_post_would_serve() {
        units(tower, "TG", 3);
        UUID row = buildingOf(TOWN_HOUSE, "YT-1");
        UUID otherRow = buildingOf(TOWN_HOUSE, "YT-2");
        units(row, "YT-1", 2);
        units(otherRow, "YT-2", 4);
        serve(henry, villas.subList(0, 8));

        assertThat(coverage().gaps())
                .extracting(CoverageGap::placeId, CoverageGap::homes, CoverageGap::buildingIds)
                .containsExactlyInAnyOrder(
                        tuple(buildingId, 2L, List.of(buildingId)),
                        tuple(tower, 3L, List.of(tower)),
                        tuple(zoneId, 6L, List.of(row, otherRow)));
        assertThat(coverage().uncovered()).isEqualTo(11);
        assertThat(coverage().homes()).isEqualTo(19);
    }

    @Test
    void homes_go_to_another_post_at_once_and_the_reason_is_kept() {
        serve(henry, villas.subList(0, 8));

        move(henry, claire, villas.subList(0, 3), "Henry 负责户数过多，业主已同意");

        assertThat(post(henry).homes()).isEqualTo(5);
        assertThat(post(claire).homes()).isEqualTo(3);
        assertThat(inTransaction(() -> board.homesOf(claire)))
                .extracting(CoveredHome::unitId)
                .containsExactlyElementsOf(villas.subList(0, 3));
        assertThat(inTransaction(() -> board.moves(estateId, PageRequest.first(10)))
                        .rows())
                .extracting(
                        HomeMoveView::labelEn,
                        HomeMoveView::fromName,
                        HomeMoveView::toName,
                        HomeMoveView::movedBy,
                        HomeMoveView::movedAt,
                        HomeMoveView::reason)
                .contains(tuple("LY 01", "Henry", "Claire", "纪远", MORNING, "Henry 负责户数过多，业主已同意"))
                .hasSize(3);
        assertThat(events.of(Changed.class)).contains(new Changed(estateId, "posts"));
    }

    @Test
    void a_move_goes_no_further_than_the_rule_either_and_none_of_its_homes_moves() {
        serve(henry, villas.subList(0, 3));
        serve(claire, villas.subList(3, 10));

        assertRefused("butler.coverage.over.HOMES", () -> move(henry, claire, villas.subList(0, 2), "合并"));

        assertThat(post(henry).homes()).isEqualTo(3);
        assertThat(inTransaction(() -> board.moves(estateId, PageRequest.first(10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_home_that_somebody_else_moved_meanwhile_stays_where_it_is_now() {
        serve(henry, villas.subList(0, 8));
        move(henry, claire, villas.subList(0, 1), "业主所托");

        assertThatThrownBy(() -> move(henry, claire, villas.subList(0, 2), "业主所托"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(post(henry).homes()).isEqualTo(7);
    }

    @Test
    void the_same_form_sent_twice_moves_once_and_to_the_same_post_nothing_moves() {
        serve(henry, villas.subList(0, 8));
        MoveHomes twice = new MoveHomes(Ids.next(), henry, claire, villas.subList(0, 2), "业主所托");

        inTransaction(() -> coverageOffice.move(twice));
        inTransaction(() -> coverageOffice.move(twice));

        assertThat(post(claire).homes()).isEqualTo(2);
        assertRefused("butler.coverage.move.same", () -> move(henry, henry, villas.subList(3, 4), "业主所托"));
    }

    @Test
    void a_desk_goes_from_lobby_to_lobby_of_the_estate() {
        List<UUID> flats = units(tower, "TG", 3);
        serve(henry, flats);
        assertThat(post(henry).findings()).contains(CoverageFinding.of(CoverageFault.NO_DESK));

        inTransaction(() -> coverageOffice.placeDesk(new PlaceDesk(Ids.next(), henry, 0, tower)));

        assertThat(post(henry).lobbyBuildingId()).isEqualTo(tower);
        assertThat(post(henry).findings()).doesNotContain(CoverageFinding.of(CoverageFault.NO_DESK));
        assertThat(post(claire).lobbyBuildingId()).isEqualTo(tower);
        assertThatThrownBy(() ->
                        inTransaction(() -> coverageOffice.placeDesk(new PlaceDesk(Ids.next(), henry, 1, Ids.next()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> inTransaction(() -> coverageOffice.placeDesk(new PlaceDesk(Ids.next(), henry, 0, null))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void another_limit_holds_from_now_on_and_what_is_too_much_by_it_is_told() {
        serve(henry, villas.subList(0, 8));

        inTransaction(() -> coverageOffice.change(new ChangeCoverageRule(Ids.next(), DETACHED_VILLA, HOMES, 4, 6, 0)));

        CoverageRuleView rule = coverage().rules().get(0);
        assertThat(rule.limit()).isEqualTo(new CoverageLimit(HOMES, 4, 6));
        assertThat(rule.changedBy()).isEqualTo("纪远");
        assertThat(rule.changedAt()).isEqualTo(MORNING);
        assertThat(post(henry).findings()).contains(new CoverageFinding(CoverageFault.TOO_MANY, HOMES, 8, 6));
        assertRefused("butler.coverage.over.HOMES", () -> serve(henry, villas.subList(8, 9)));
        move(henry, claire, villas.subList(0, 2), "按新规则调整");
        assertThat(post(henry).findings()).containsExactly(CoverageFinding.of(CoverageFault.VACANT));
        assertThatThrownBy(() -> inTransaction(() ->
                        coverageOffice.change(new ChangeCoverageRule(Ids.next(), DETACHED_VILLA, HOMES, 4, 9, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_limit_that_contradicts_itself_changes_nothing() {
        assertRefused(
                "butler.coverage.rule.order",
                () -> coverageOffice.change(new ChangeCoverageRule(Ids.next(), DETACHED_VILLA, HOMES, 6, 5, 0)));

        assertThat(coverage().rules().get(0).limit()).isEqualTo(new CoverageLimit(HOMES, 5, 8));
    }

    @Test
    void however_many_homes_there_are_the_estate_takes_as_many_statements() {
        serve(henry, villas.subList(0, 5));
        long few = statementsOf(() -> board.coverage(estateId));
        for (int i = 0; i < 5; i++) {
            UUID another = buildingOf(HIGH_RISE, "TG-1" + i);
            units(another, "TG-1" + i, 30);
        }
        serve(claire, villas.subList(5, 10));

        assertThat(statementsOf(() -> board.coverage(estateId))).isEqualTo(few);
        assertThat(inTransaction(() -> board.homes(estateId, List.of(buildingId))))
                .hasSize(10)
                .extracting(CoveredHome::postName)
                .containsOnly("Henry", "Claire");
    }

    @Test
    void what_lies_outside_the_callers_estates_is_not_found() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.DUTY_MANAGER);
        serve(henry, villas.subList(0, 5));

        inTransaction(() -> {
            assertThatThrownBy(() -> boardOf(stranger).coverage(estateId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> boardOf(stranger).homes(estateId, List.of(buildingId)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> boardOf(stranger).homesOf(henry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> boardOf(stranger).moves(estateId, PageRequest.first(1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> officeOf(stranger)
                            .move(new MoveHomes(Ids.next(), henry, claire, villas.subList(0, 1), "无权")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> officeOf(stranger).placeDesk(new PlaceDesk(Ids.next(), henry, 0, tower)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void the_database_itself_refuses_a_home_without_a_post_of_its_estate_and_a_lobby_elsewhere() {
        serve(henry, villas.subList(0, 1));

        assertThatThrownBy(() -> sql("update post_unit set post_id = ?1 where unit_id = ?2", Ids.next(), villas.get(0)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> sql("update butler_post set lobby_building_id = ?1 where id = ?2", Ids.next(), henry))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> sql("update coverage_rule set at_least = 9 where format = 'DETACHED_VILLA'"))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private CoverageView coverage() {
        return inTransaction(() -> board.coverage(estateId));
    }

    private CoveredPost post(UUID id) {
        return coverage().post(id);
    }

    private void serve(UUID post, List<UUID> units) {
        inTransaction(() -> postOffice.serve(new ServeUnits(Ids.next(), post, units)));
    }

    private void move(UUID from, UUID to, List<UUID> units, String reason) {
        inTransaction(() -> coverageOffice.move(new MoveHomes(Ids.next(), from, to, units, reason)));
    }

    private UUID buildingOf(PropertyFormat format, String code) {
        UUID id = Ids.next();
        inTransaction(() -> office.add(new AddBuilding(id, zoneId, code, code, code, format)));
        return id;
    }

    private List<UUID> units(UUID building, String code, int count) {
        List<AddUnits.NewUnit> units = IntStream.rangeClosed(1, count)
                .mapToObj(number -> newUnit(
                        "%s-%02d".formatted(code, number),
                        "%s %02d 号".formatted(code, number),
                        "%s %02d".formatted(code, number)))
                .toList();
        inTransaction(() -> office.add(new AddUnits(Ids.next(), building, units)));
        return units.stream().map(AddUnits.NewUnit::id).toList();
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> inTransaction(act))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("messageKey")
                .isEqualTo(key);
    }

    private CoverageOffice officeOf(Caller caller) {
        return wired(
                new CoverageOffice(),
                wired(new Households(), wired(new JpaHouseholdRegister())),
                butlerPosts,
                seatsFor(caller),
                homes,
                rules,
                check,
                estatesFor(caller),
                caller,
                commandLog,
                clock,
                events);
    }

    private PostSeats seatsFor(Caller caller) {
        return wired(new PostSeats(), butlerPosts, wired(new Employees()), caller, events);
    }

    private CoverageBoard boardOf(Caller caller) {
        return wired(new CoverageBoard(), butlerPosts, homes, rules, estatesFor(caller), caller, clock);
    }
}
