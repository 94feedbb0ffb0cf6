package org.guanjia.butler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanjia.butler.persistence.JpaButlerPosts;
import org.guanjia.butler.persistence.JpaCoverageRules;
import org.guanjia.butler.persistence.JpaCoveredHomes;
import org.guanjia.butler.persistence.JpaHandovers;
import org.guanjia.estate.EstateFixture;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.Employees;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostOfficeTest extends EstateFixture {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-09-01T00:00:00Z");

    private final UUID henry = Ids.next();
    private final TestCaller manager = TestCaller.of(estateId, Roles.DUTY_MANAGER);
    private final JpaButlerPosts butlerPosts = wired(new JpaButlerPosts());
    private final Posts posts = wired(new Posts(), butlerPosts, clock);
    private final PostOffice postOffice = postOfficeFor(manager);
    private final PostBoard board = boardFor(manager);
    private final SeatOffice seatOffice = seatOfficeFor(manager);
    private UUID xu;
    private UUID he;

    @BeforeEach
    void henryIsOnePost() {
        anEstate();
        xu = anEmployee("许澄", "Xu Cheng", "E01");
        he = anEmployee("贺凝", "He Ning", "E02");
        inTransaction(() -> postOffice.add(new AddPost(henry, estateId, "Henry", "4008881001", xu, SPRING, null)));
        clock.setTo(SPRING.plusSeconds(60));
    }

    @Test
    void a_post_shows_who_sits_there_now() {
        PostView view = inTransaction(() -> posts.post(henry));

        assertThat(view).isEqualTo(new PostView(henry, estateId, "Henry", "4008881001", xu, "许澄", "Xu Cheng", 0));
        assertThat(view.isVacant()).isFalse();
    }

    @Test
    void the_line_stays_when_the_person_changes() {
        assign(0, null, SUMMER);
        assign(1, he, SUMMER);
        clock.setTo(AUTUMN);

        PostView view = inTransaction(() -> posts.post(henry));

        assertThat(view.englishName()).isEqualTo("Henry");
        assertThat(view.phone()).isEqualTo("4008881001");
        assertThat(view.incumbentId()).isEqualTo(he);
    }

    @Test
    void history_answers_who_was_henry_at_any_instant() {
        assign(0, null, SUMMER);
        assign(1, he, AUTUMN);

        inTransaction(() -> {
            assertThat(posts.incumbentAt(henry, SPRING.minusMillis(1))).isEmpty();
            assertThat(posts.incumbentAt(henry, SPRING))
                    .get()
                    .extracting(AssignmentView::employeeId)
                    .isEqualTo(xu);
            assertThat(posts.incumbentAt(henry, SUMMER.minusMillis(1)))
                    .get()
                    .extracting(AssignmentView::employeeId)
                    .isEqualTo(xu);
            assertThat(posts.incumbentAt(henry, SUMMER)).get().matches(AssignmentView::isVacancy);
            assertThat(posts.incumbentAt(henry, AUTUMN.plusSeconds(1)))
                    .get()
                    .extracting(AssignmentView::employeeNameZh)
                    .isEqualTo("贺凝");
            assertThat(board.history(henry))
                    .containsExactly(
                            new AssignmentView(xu, "许澄", "Xu Cheng", SPRING, SUMMER),
                            new AssignmentView(null, null, null, SUMMER, AUTUMN),
                            new AssignmentView(he, "贺凝", "He Ning", AUTUMN, null));
        });
        assertThat(events.of(ButlerAssigned.class))
                .extracting(ButlerAssigned::employeeId)
                .containsExactly(xu, null, he);
    }

    @Test
    void a_stale_screen_and_a_double_click_change_nothing() {
        AssignButler assign = new AssignButler(Ids.next(), henry, 0, null, SUMMER);
        inTransaction(() -> seatOffice.assign(assign));
        inTransaction(() -> seatOffice.assign(assign));

        assertThat(inTransaction(() -> board.history(henry))).hasSize(2);
        assertThatThrownBy(() -> assign(0, null, AUTUMN)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_has_passed_is_not_written_anew() {
        clock.setTo(AUTUMN);

        assertThatThrownBy(() -> assign(0, null, SUMMER))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("butler.assignment.past");
    }

    @Test
    void whoever_comes_after_somebody_comes_through_a_handover() {
        assertThatThrownBy(() -> assign(0, he, SUMMER))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("butler.assignment.handoverNeeded");
    }

    @Test
    void who_stands_in_for_a_while_is_henry_meanwhile() {
        standIn(0, SUMMER, AUTUMN);
        standIn(1, AUTUMN.plusSeconds(3600), AUTUMN.plusSeconds(7200));

        assertThat(inTransaction(() -> board.history(henry)))
                .extracting(AssignmentView::employeeId, AssignmentView::from)
                .containsExactly(
                        tuple(xu, SPRING),
                        tuple(he, SUMMER),
                        tuple(xu, AUTUMN),
                        tuple(he, AUTUMN.plusSeconds(3600)),
                        tuple(xu, AUTUMN.plusSeconds(7200)));
    }

    @Test
    void a_gap_is_told_a_week_ahead() {
        clock.setTo(SUMMER.minus(Duration.ofDays(8)));
        assign(0, null, SUMMER);
        assertThat(vacancies()).isEmpty();

        clock.setTo(SUMMER.minus(Duration.ofDays(6)));
        assertThat(vacancies()).containsExactly(new Vacancy(henry, "Henry", SUMMER, null));
        assign(1, he, AUTUMN);
        assertThat(vacancies()).containsExactly(new Vacancy(henry, "Henry", SUMMER, AUTUMN));

        clock.setTo(AUTUMN);
        assertThat(vacancies()).isEmpty();
    }

    @Test
    void a_post_is_vacant_when_whoever_sits_there_has_left() {
        sql("update employee set active = false where id = ?1", xu);

        assertThat(inTransaction(() -> posts.post(henry)).isVacant()).isTrue();
        assertThat(vacancies()).extracting(Vacancy::postId).containsExactly(henry);
        assertThat(inTransaction(() -> board.history(henry)))
                .extracting(AssignmentView::employeeId)
                .containsExactly(xu);

        assign(0, he, SUMMER);
        clock.setTo(SUMMER);
        assertThat(inTransaction(() -> posts.post(henry)).incumbentId()).isEqualTo(he);
    }

    private List<Vacancy> vacancies() {
        return inTransaction(() -> board.vacancies(estateId));
    }

    @Test
    void an_employee_may_sit_on_two_posts_and_finds_both() {
        UUID claire = Ids.next();
        inTransaction(() -> postOffice.add(new AddPost(claire, estateId, "Claire", "4008881002", xu, SPRING, null)));

        inTransaction(() -> {
            assertThat(posts.ofEmployee(xu, MORNING))
                    .extracting(PostView::englishName)
                    .containsExactly("Claire", "Henry");
            assertThat(posts.ofEmployee(xu, SPRING.minusSeconds(1))).isEmpty();
            assertThat(posts.ofEmployee(he, MORNING)).isEmpty();
        });
    }

    @Test
    void names_are_taken_within_the_estate_and_phones_everywhere() {
        assertThatThrownBy(() -> inTransaction(() ->
                        postOffice.add(new AddPost(Ids.next(), estateId, "Henry", "4008881009", null, SPRING, null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("englishName");
        assertThatThrownBy(() -> inTransaction(() ->
                        postOffice.add(new AddPost(Ids.next(), estateId, "Grace", "4008881001", null, SPRING, null))))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("field")
                .isEqualTo("phone");
    }

    @Test
    void each_unit_has_one_post() {
        UUID six = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");
        UUID seven = aUnit("LY-07", "澜苑 07 号", "Lanyuan 07");
        UUID claire = Ids.next();
        inTransaction(() -> {
            postOffice.add(new AddPost(claire, estateId, "Claire", "4008881002", null, SPRING, null));
            postOffice.serve(new ServeUnits(Ids.next(), henry, List.of(six, six)));
        });

        inTransaction(() -> {
            assertThat(posts.ofUnit(six).englishName()).isEqualTo("Henry");
            assertThat(posts.ofUnits(List.of(six, seven))).containsOnlyKeys(six);
            assertThat(board.ofUnits(estateId, List.of(six))).containsOnlyKeys(six);
            assertThatThrownBy(() -> posts.ofUnit(seven))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("butler.unit.withoutPost");
        });
        assertThatThrownBy(() ->
                        inTransaction(() -> postOffice.serve(new ServeUnits(Ids.next(), claire, List.of(seven, six)))))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("LY-06");
    }

    @Test
    void what_lies_outside_the_callers_estates_is_not_found() {
        TestCaller stranger = TestCaller.of(Ids.next(), Roles.DUTY_MANAGER);
        UUID six = aUnit("LY-06", "澜苑 06 号", "Lanyuan 06");

        inTransaction(() -> {
            PostBoard strangers = boardFor(stranger);
            assertThatThrownBy(() -> strangers.posts(estateId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strangers.history(henry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> seatOfficeFor(stranger).assign(new AssignButler(Ids.next(), henry, 0, he, SUMMER)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> postOfficeFor(stranger).serve(new ServeUnits(Ids.next(), henry, List.of(six))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> postOffice.serve(new ServeUnits(Ids.next(), henry, List.of(Ids.next()))))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void the_database_itself_refuses_overlaps_gaps_and_second_beginnings() {
        assign(0, null, SUMMER);

        assertRefused(link(henry, SPRING.plusSeconds(60), AUTUMN, null, null));
        assertRefused(link(henry, AUTUMN, AUTUMN.plusSeconds(60), AUTUMN, null));
        assertRefused(link(henry, SPRING.minusSeconds(60), SPRING, null, henry));
        assertRefused(link(henry, SUMMER, SUMMER.plusSeconds(60), SUMMER, null));
        assertRefused(() -> sql(
                "update butler_assignment set valid_until = ?1 where valid_until = ?2",
                SUMMER.plusSeconds(60),
                SUMMER));
        assertRefused(() -> sql("delete from butler_assignment where valid_until = ?1", SUMMER));
    }

    private Runnable link(UUID post, Instant from, Instant until, Instant follows, UUID firstOf) {
        return () -> sql(
                """
                insert into butler_assignment (id, version, post_id, valid_from, valid_until, follows, first_of)
                values (?1, 0, ?2, ?3, ?4, cast(?5 as timestamp(6) with time zone), cast(?6 as uuid))""",
                Ids.next(),
                post,
                from,
                until,
                follows == null ? null : follows.toString(),
                firstOf == null ? null : firstOf.toString());
    }

    private static void assertRefused(Runnable statement) {
        assertThatThrownBy(statement::run).isInstanceOf(ConstraintViolationException.class);
    }

    private void assign(long version, UUID employeeId, Instant from) {
        inTransaction(() -> seatOffice.assign(new AssignButler(Ids.next(), henry, version, employeeId, from)));
    }

    private void standIn(long version, Instant from, Instant until) {
        inTransaction(() -> seatOffice.standIn(new PlanStandIn(Ids.next(), henry, version, he, from, until)));
    }

    private UUID anEmployee(String nameZh, String nameEn, String staffNumber) {
        UUID id = Ids.next();
        sql("""
                insert into employee (id, estate_id, name_zh, name_en, staff_number, active, version)
                values (?1, ?2, ?3, ?4, ?5, true, 0)""", id, estateId, nameZh, nameEn, staffNumber);
        return id;
    }

    private PostOffice postOfficeFor(Caller caller) {
        return wired(
                new PostOffice(),
                butlerPosts,
                wired(new CoverageCheck(), wired(new JpaCoveredHomes()), wired(new JpaCoverageRules())),
                estatesFor(caller),
                seatsFor(caller),
                caller,
                commandLog,
                clock,
                events);
    }

    private SeatOffice seatOfficeFor(Caller caller) {
        return wired(
                new SeatOffice(),
                seatsFor(caller),
                wired(new JpaHandovers()),
                new HandoverMatters(),
                new HandoverFacts(),
                caller,
                commandLog,
                clock);
    }

    private PostSeats seatsFor(Caller caller) {
        return wired(new PostSeats(), butlerPosts, wired(new Employees()), caller, events);
    }

    private PostBoard boardFor(Caller caller) {
        return wired(new PostBoard(), butlerPosts, posts, wired(new Employees()), estatesFor(caller), caller, clock);
    }
}
