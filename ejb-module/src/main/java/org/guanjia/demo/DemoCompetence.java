package org.guanjia.demo;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanjia.competence.Appraise;
import org.guanjia.competence.CertificateKindView;
import org.guanjia.competence.CertificateKinds;
import org.guanjia.competence.CompetenceDesk;
import org.guanjia.competence.ConciergeQuality;
import org.guanjia.competence.EnterCertificate;
import org.guanjia.competence.EnterTraining;
import org.guanjia.competence.KeepLanguage;
import org.guanjia.competence.LanguageLevel;
import org.guanjia.competence.NewMark;
import org.guanjia.competence.SpokenLanguage;
import org.guanjia.competence.TookPart;
import org.guanjia.competence.TrainingKind;
import org.guanjia.competence.TrainingResult;
import org.guanjia.shared.EstateClock;
import org.guanjia.staff.DepartmentKind;

/** Says what people can: languages, certificates of which some run out these weeks, two rounds of appraisals, and trainings. */
@ApplicationScoped
class DemoCompetence {

    private static final String MANAGER = "manager";
    private static final String ISSUER = "演示发证机构";
    private static final int YEARS_VALID = 3;
    private static final int APPRAISED = 16;

    private static final List<Skilled> PEOPLE =
            DemoFiles.lines("competence.csv").skip(1).map(Skilled::of).toList();

    /** What was seen, by the order of the qualities. */
    private static final List<String> SEEN = List.of(
            "清晨在大堂主动迎候并叫出业主姓名",
            "交付前自行复查两遍，不等人提醒",
            "不会的当场说明，并请同事补位",
            "与业主的客人交谈顺畅，记录准确",
            "业主发火时语气平稳，事后不带情绪",
            "进门先征得同意，离开前道谢",
            "能说出周边医院、餐厅和学校的近况",
            "为小业主生日想到纸条寻宝",
            "停电时十分钟内安排好电梯值守",
            "用一句玩笑化解了等候的尴尬");

    private static final List<Held> TRAININGS = List.of(
            new Held("消防演练与疏散引导", TrainingKind.SAFETY, 40, "2", DepartmentKind.SECURITY),
            new Held("配电房安全操作", TrainingKind.TRADE, 55, "3.5", DepartmentKind.ENGINEERING),
            new Held("礼宾礼仪复训", TrainingKind.ETIQUETTE, 70, "3", DepartmentKind.CONCIERGE),
            new Held("管家英语口语", TrainingKind.LANGUAGE, 100, "12", DepartmentKind.BUTLER_DESK),
            new Held("隐私与个人信息保护", TrainingKind.RULES, 130, "1.5", DepartmentKind.BUTLER_DESK));

    @Inject
    private CompetenceDesk desk;

    @Inject
    private CertificateKinds catalogue;

    @Inject
    private EstateClock clock;

    @Inject
    private Acting acting;

    void load() {
        LocalDate today = LocalDate.ofInstant(clock.now(), DemoEstate.ZONE);
        acting.as(MANAGER, () -> {
            Map<String, UUID> kinds =
                    catalogue.kinds().stream().collect(toMap(CertificateKindView::code, CertificateKindView::id));
            for (Skilled one : PEOPLE) {
                one.languages().forEach((language, level) -> speak(one, language, level));
                one.certificates().forEach((kind, left) -> certify(one, kind, kinds.get(kind), left, today));
            }
            PEOPLE.stream().limit(APPRAISED).forEach(one -> {
                appraise(one, 1, today.minusDays(200));
                appraise(one, 2, today.minusDays(20));
            });
            TRAININGS.forEach(held -> train(held, today));
        });
    }

    private void speak(Skilled one, SpokenLanguage language, LanguageLevel level) {
        desk.keep(new KeepLanguage(DemoIds.of("language", one.username() + language), one.id(), language, level, null));
    }

    /** One that runs out was issued three years before it does, as most are. */
    private void certify(Skilled one, String code, UUID kind, String left, LocalDate today) {
        LocalDate until = left.isEmpty() ? null : today.plusDays(Long.parseLong(left));
        LocalDate from = until == null
                ? today.minusYears(YEARS_VALID)
                : until.minusYears(YEARS_VALID).isBefore(today) ? until.minusYears(YEARS_VALID) : today.minusDays(1);
        UUID id = DemoIds.of("certificate", one.username() + code);
        String number = "YS-" + id.toString().substring(0, 8);
        desk.enter(new EnterCertificate(id, one.id(), kind, number, ISSUER, from, until, null));
    }

    /** The first time all ten; the second time what has moved. */
    private void appraise(Skilled one, int round, LocalDate day) {
        Random mood = new Random(one.username().hashCode() + 31L * round);
        List<NewMark> marks = new ArrayList<>();
        for (ConciergeQuality quality : ConciergeQuality.values()) {
            int mark = 2 + mood.nextInt(3) + round / 2;
            if (round == 1 || mood.nextInt(3) > 0) {
                marks.add(new NewMark(quality, Math.min(5, mark), SEEN.get(quality.ordinal())));
            }
        }
        desk.appraise(new Appraise(DemoIds.of("appraisal", one.username() + round), one.id(), day, marks));
    }

    private void train(Held held, LocalDate today) {
        List<TookPart> people = DemoStaff.usernames(DemoStaff.department(SitePlan.X, held.department())).stream()
                .map(username -> new TookPart(DemoStaff.employee(username), TrainingResult.PASSED))
                .toList();
        desk.held(new EnterTraining(
                DemoIds.of("training", held.title()),
                SitePlan.ESTATE_X,
                held.title(),
                held.kind(),
                today.minusDays(held.daysAgo()),
                new BigDecimal(held.hours()),
                people));
    }

    /** A training of a department. */
    private record Held(String title, TrainingKind kind, int daysAgo, String hours, DepartmentKind department) {}

    /**
     * A line of the list.
     *
     * @param certificates the days that are left by the kind's code; empty for one that never runs out
     */
    private record Skilled(
            String username, Map<SpokenLanguage, LanguageLevel> languages, Map<String, String> certificates) {

        static Skilled of(String line) {
            String[] cells = line.split(",");
            return new Skilled(
                    cells[0],
                    pairs(cells[1])
                            .collect(toMap(
                                    pair -> SpokenLanguage.valueOf(pair[0]), pair -> LanguageLevel.valueOf(pair[1]))),
                    pairs(cells[2]).collect(toMap(pair -> pair[0], pair -> pair[1])));
        }

        private static Stream<String[]> pairs(String cell) {
            return Stream.of(cell.split(" ")).map(pair -> pair.split(":", 2));
        }

        UUID id() {
            return DemoStaff.employee(username);
        }
    }
}
