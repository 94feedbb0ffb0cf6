package org.guanjia.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanjia.competence.CertificateStanding.RENEWED;
import static org.guanjia.competence.CertificateStanding.VALID;
import static org.guanjia.competence.CertificateStanding.WITHIN_30_DAYS;
import static org.guanjia.competence.CertificateStanding.WITHIN_60_DAYS;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanjia.estate.EstateFixture;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.PageRequest;
import org.guanjia.shared.PresentCaller;
import org.guanjia.shared.Roles;
import org.guanjia.shared.Stage;
import org.guanjia.shared.TestCaller;
import org.guanjia.staff.AddDepartment;
import org.guanjia.staff.AddEmployee;
import org.guanjia.staff.DepartmentKind;
import org.guanjia.staff.EmployeeView;
import org.guanjia.staff.StaffOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people can, as their head and their manager write it down. Today is 18 May 2026. */
class CompetencesTest extends EstateFixture {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-18");
    private static final UUID ELECTRICIAN = UUID.fromString("01980000-0000-7000-8000-000000000a06");
    private static final UUID HEALTH = UUID.fromString("01980000-0000-7000-8000-000000000a03");

    private final PresentCaller present = new PresentCaller();
    private final Stage stage = new Stage(entityManager(), present, clock);
    private final TestCaller administrator = TestCaller.of(estateId, Roles.ADMINISTRATOR);
    private final UUID engineering = Ids.next();
    private UUID electrician;
    private UUID cleaner;
    private TestCaller head;
    private TestCaller manager;

    @BeforeEach
    void two_departments_with_a_head_and_a_manager() {
        anEstate();
        UUID cleaning = Ids.next();
        as(administrator, () -> {
            stage.get(StaffOffice.class)
                    .addDepartment(new AddDepartment(
                            engineering, estateId, DepartmentKind.ENGINEERING, "engineering", "工程部", "E", null));
            return stage.get(StaffOffice.class)
                    .addDepartment(new AddDepartment(
                            cleaning, estateId, DepartmentKind.CLEANING, "cleaning", "保洁部", "C", null));
        });
        electrician = anEmployee("2", engineering);
        cleaner = anEmployee("3", cleaning);
        UUID headId = anEmployee("1", engineering);
        head = new TestCaller(
                Actor.employee(headId, "邵敏"), Set.of(Roles.DEPARTMENT_HEAD), Set.of(estateId), engineering);
        manager = new TestCaller(
                Actor.employee(anEmployee("0", null), "纪远"), Set.of(Roles.DUTY_MANAGER), Set.of(estateId), null);
    }

    @Test
    void an_appraisal_stands_after_the_former_one_and_tells_the_change() {
        appraise(
                head,
                electrician,
                TODAY.minusMonths(6),
                mark(ConciergeQuality.WARMTH, 2),
                mark(ConciergeQuality.HUMOUR, 3));
        appraise(manager, electrician, TODAY, mark(ConciergeQuality.WARMTH, 4));

        QualityView warmth = quality(ConciergeQuality.WARMTH);
        assertThat(warmth.change()).isEqualTo(2);
        assertThat(warmth.marks())
                .extracting(MarkView::mark, MarkView::byName, MarkView::onDay)
                .containsExactly(tuple(4, "纪远", TODAY), tuple(2, "邵敏", TODAY.minusMonths(6)));
        assertThat(quality(ConciergeQuality.HUMOUR).change()).isNull();
        assertThat(quality(ConciergeQuality.HUMOUR).newest().mark()).isEqualTo(3);
        assertThat(quality(ConciergeQuality.COURTESY).newest()).isNull();

        clock.setTo(MORNING.plusSeconds(60));
        appraise(manager, electrician, TODAY.minusDays(30), mark(ConciergeQuality.WARMTH, 1));
        assertThat(quality(ConciergeQuality.WARMTH).newest().mark())
                .as("entered late, of an earlier day")
                .isEqualTo(4);
    }

    @Test
    void a_mark_without_evidence_is_refused_at_its_field_and_nobody_appraises_themselves() {
        assertThatThrownBy(() -> appraise(
                        head,
                        electrician,
                        TODAY,
                        mark(ConciergeQuality.WARMTH, 4),
                        new NewMark(ConciergeQuality.HUMOUR, 3, " ")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.field())
                        .isEqualTo("evidence-HUMOUR"));
        assertRefused("competence.appraisal.nothing", () -> appraise(head, electrician, TODAY));
        assertRefused(
                "competence.appraisal.twice",
                () -> appraise(
                        head, electrician, TODAY, mark(ConciergeQuality.WARMTH, 4), mark(ConciergeQuality.WARMTH, 5)));
        assertRefused(
                "competence.day.ahead",
                () -> appraise(head, electrician, TODAY.plusDays(1), mark(ConciergeQuality.WARMTH, 4)));
        assertRefused(
                "competence.appraisal.notOneself",
                () -> appraise(head, head.actor().id(), TODAY, mark(ConciergeQuality.WARMTH, 5)));
        assertThat(as(head, () -> board().mine()).appraised()).isFalse();
        assertThat(as(head, () -> board().sheet(electrician)).appraised()).isTrue();
        assertThat(rows("select id from quality_mark")).isEmpty();
    }

    @Test
    void a_head_reaches_their_own_department_and_somebody_of_it_themselves_alone() {
        TestCaller fitter = new TestCaller(
                Actor.employee(electrician, "秦朗"), Set.of(Roles.FIELD_STAFF), Set.of(estateId), engineering);

        assertThat(team(head, null, false)).containsExactly("1", "2");
        assertThat(team(manager, null, false)).containsExactly("0", "1", "2", "3");
        assertThat(as(fitter, () -> board().mine()).kept()).isFalse();
        Stream.<Runnable>of(
                        () -> as(head, () -> board().sheet(cleaner)),
                        () -> as(fitter, () -> board().sheet(head.actor().id())),
                        () -> appraise(head, cleaner, TODAY, mark(ConciergeQuality.WARMTH, 5)),
                        () -> speaks(head, cleaner, LanguageLevel.BASIC, null),
                        () -> train(head, cleaner),
                        () -> team(TestCaller.of(Ids.next(), Roles.DUTY_MANAGER), null, false),
                        () -> as(TestCaller.of(Ids.next(), Roles.DUTY_MANAGER), () -> board().sheet(cleaner)))
                .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(NotFound.class));
    }

    @Test
    void what_runs_out_is_counted_once_until_a_renewal_follows_it() {
        UUID former = certificate(ELECTRICIAN, TODAY.minusDays(1), null);
        certificate(HEALTH, TODAY.plusDays(30), null);
        certificate(HEALTH, TODAY.plusDays(60), null);
        certificate(HEALTH, TODAY.plusDays(61), null);
        certificate(HEALTH, null, null);
        assertThat(due()).isEqualTo(new CertificatesDue(1, 1, 1));
        assertThat(team(manager, null, true)).containsExactly("2");

        certificate(ELECTRICIAN, TODAY.plusYears(3), former);

        assertThat(due()).isEqualTo(new CertificatesDue(0, 1, 1));
        assertThat(standings()).containsExactly(WITHIN_30_DAYS, WITHIN_60_DAYS, VALID, VALID, VALID, RENEWED);
        assertThatThrownBy(() -> certificate(ELECTRICIAN, TODAY.plusYears(4), former))
                .as("renewed once")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_administrator_adds_kinds_and_one_that_is_switched_off_is_not_entered() {
        UUID kind = as(administrator, () -> stage.get(CertificateKinds.class)
                .add(new AddCertificateKind(Ids.next(), "arborist", "树艺师", "Arborist")));
        certificate(kind, null, null);

        as(administrator, () -> {
            stage.get(CertificateKinds.class)
                    .change(new ChangeCertificateKind(Ids.next(), kind, 0, "树艺师", "Arborist", false));
            return null;
        });

        assertRefused("competence.kind.switchedOff", () -> certificate(kind, null, null));
        assertThat(standings()).as("what was entered stays").containsExactly(VALID);
        assertRefused(
                "competence.kind.codeTaken",
                () -> as(administrator, () -> stage.get(CertificateKinds.class)
                        .add(new AddCertificateKind(Ids.next(), "arborist", "又", "Again"))));
    }

    @Test
    void a_language_is_kept_once_with_its_newest_level_or_taken_back() {
        speaks(head, electrician, null, null);
        assertThat(sheet().languages()).isEmpty();
        speaks(head, electrician, LanguageLevel.BASIC, null);
        assertThatThrownBy(() -> speaks(head, electrician, LanguageLevel.DAILY, null))
                .isInstanceOf(ChangedMeanwhile.class);

        speaks(manager, electrician, LanguageLevel.DAILY, 0L);
        assertThat(sheet().languages())
                .extracting(LanguageView::language, LanguageView::level, LanguageView::changedBy)
                .containsExactly(tuple(SpokenLanguage.ENGLISH, LanguageLevel.DAILY, "纪远"));

        speaks(manager, electrician, null, 1L);
        assertThat(sheet().languages()).isEmpty();
    }

    @Test
    void hours_of_training_are_counted_by_person_and_year() {
        train(head, electrician, head.actor().id());
        train(head, electrician);
        clock.setTo(MORNING.plus(Duration.ofDays(365)));
        train(head, electrician);

        assertThat(sheet().hours())
                .containsExactly(Map.entry(2027, new BigDecimal("1.5")), Map.entry(2026, new BigDecimal("3.0")));
        assertThat(as(head, () -> board().team(new TeamQuery(estateId, null, false), PageRequest.first(10)))
                        .rows())
                .extracting(row -> row.hours().doubleValue())
                .containsExactly(0.0, 1.5);
        assertRefused("competence.training.nobody", () -> train(head));
    }

    private UUID anEmployee(String number, UUID department) {
        return as(administrator, () -> stage.get(StaffOffice.class)
                .addEmployee(new AddEmployee(Ids.next(), estateId, department, null, "某人", "Somebody", number)));
    }

    private void appraise(TestCaller who, UUID employee, LocalDate day, NewMark... marks) {
        as(who, () -> {
            stage.get(CompetenceDesk.class).appraise(new Appraise(Ids.next(), employee, day, List.of(marks)));
            return null;
        });
    }

    private static NewMark mark(ConciergeQuality quality, int mark) {
        return new NewMark(quality, mark, "业主来电时主动问候");
    }

    private void speaks(TestCaller who, UUID employee, LanguageLevel level, Long version) {
        as(who, () -> {
            stage.get(CompetenceDesk.class)
                    .keep(new KeepLanguage(Ids.next(), employee, SpokenLanguage.ENGLISH, level, version));
            return null;
        });
    }

    private UUID certificate(UUID kind, LocalDate until, UUID follows) {
        return as(head, () -> stage.get(CompetenceDesk.class)
                .enter(new EnterCertificate(
                        Ids.next(), electrician, kind, "T-1", "应急管理局", LocalDate.parse("2023-05-18"), until, follows)));
    }

    private void train(TestCaller who, UUID... people) {
        as(who, () -> stage.get(CompetenceDesk.class)
                .held(new EnterTraining(
                        Ids.next(),
                        estateId,
                        "消防演练",
                        TrainingKind.SAFETY,
                        LocalDate.ofInstant(clock.now(), ZoneOffset.UTC),
                        new BigDecimal("1.5"),
                        Stream.of(people)
                                .map(one -> new TookPart(one, TrainingResult.PASSED))
                                .toList())));
    }

    private List<String> team(TestCaller who, UUID department, boolean due) {
        return as(who, () -> board().team(new TeamQuery(estateId, department, due), PageRequest.first(10)))
                .rows()
                .stream()
                .map(TeamRow::employee)
                .map(EmployeeView::staffNumber)
                .toList();
    }

    private List<CertificateStanding> standings() {
        return sheet().certificates().stream().map(CertificateView::standing).toList();
    }

    private CertificatesDue due() {
        return as(manager, () -> board().due(estateId));
    }

    private QualityView quality(ConciergeQuality quality) {
        return sheet().profile().get(quality.ordinal());
    }

    private EmployeeSheet sheet() {
        return as(manager, () -> board().sheet(electrician));
    }

    private CompetenceBoard board() {
        return stage.get(CompetenceBoard.class);
    }

    private <T> T as(TestCaller who, Supplier<T> work) {
        return present.as(who, () -> inTransaction(work));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }
}
