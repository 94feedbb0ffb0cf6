package org.guanjia.web.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.competence.CertificateStanding;
import org.guanjia.competence.CertificateView;
import org.guanjia.competence.CertificatesDue;
import org.guanjia.competence.ConciergeQuality;
import org.guanjia.competence.LanguageView;
import org.guanjia.competence.QualityView;
import org.guanjia.staff.EmployeeView;
import org.guanjia.web.messages.Words;
import org.guanjia.web.parts.Times;
import org.guanjia.web.request.DepartmentNames;
import org.guanjia.web.shell.Me;

/** Says and draws what people can, as readers read it. */
@Named
@RequestScoped
public class CompetenceWords {

    private static final int WIDTH = 6;
    private static final int STEP = 8;
    private static final int MARK = 4;
    private static final int HEIGHT = 20;

    @Inject
    private Words words;

    @Inject
    private Times times;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Me me;

    /** The name of somebody in the reader's language. */
    public String name(EmployeeView employee) {
        return words.either(employee.nameZh(), employee.nameEn());
    }

    /** Where somebody works; who reads no register of departments knows their own. */
    public String department(UUID id) {
        if (id == null) {
            return words.of("staff.wholeEstate");
        }
        return me.is("DUTY_MANAGER") || me.is("ADMINISTRATOR") ? departments.of(id) : me.getDepartment();
    }

    /** What somebody speaks, in a line. */
    public String spoken(List<LanguageView> languages) {
        return languages.stream()
                .map(one -> words.of("competence.spoken", one.language(), one.level()))
                .collect(Collectors.joining(words.of("competence.and")));
    }

    /** Icon of a standing, beside its word. */
    public String icon(CertificateStanding standing) {
        return switch (standing) {
            case EXPIRED -> "late";
            case WITHIN_30_DAYS -> "warn";
            case WITHIN_60_DAYS -> "clock";
            case VALID -> "st-yes";
            case NOT_YET -> "st-new";
            case RENEWED -> "st-off";
        };
    }

    /** Tone of a standing. */
    public String tone(CertificateStanding standing) {
        return switch (standing) {
            case EXPIRED -> "late";
            case WITHIN_30_DAYS -> "warn";
            case WITHIN_60_DAYS -> "info";
            case VALID -> "ok";
            case NOT_YET, RENEWED -> "";
        };
    }

    /** A certificate in a line: what, and how it stands. */
    public String line(CertificateView certificate) {
        return words.either(certificate.kind().nameZh(), certificate.kind().nameEn()) + " · "
                + (certificate.standing().isDue()
                        ? words.label(certificate.standing()) + " " + times.date(certificate.validUntil())
                        : words.label(certificate.standing()));
    }

    /** How many certificates somebody has to see to, in a sentence. */
    public String due(CertificatesDue due) {
        return words.of("competence.due.text", due.expired(), due.within30Days(), due.within60Days());
    }

    /** Whether any of the ten was ever marked. */
    public boolean isAppraised(List<QualityView> profile) {
        return profile.stream().anyMatch(one -> one.newest() != null);
    }

    /** The newest marks as ten bars, for the path of a picture 78 wide and 20 high. */
    public String bars(List<QualityView> profile) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < profile.size(); i++) {
            if (profile.get(i).newest() != null) {
                int height = profile.get(i).newest().mark() * MARK;
                path.append("M%d %dh%dv%dh-%dz".formatted(i * STEP, HEIGHT - height, WIDTH, height, WIDTH));
            }
        }
        return path.toString();
    }

    /** The same in words. */
    public String marks(List<QualityView> profile) {
        return profile.stream()
                .filter(one -> one.newest() != null)
                .map(one -> words.of(
                        "competence.marked", one.quality(), one.newest().mark()))
                .collect(Collectors.joining(words.of("competence.and")));
    }

    /** What a mark means. */
    public String step(int mark) {
        return words.of("competence.step." + mark);
    }

    /** How far the newest mark is from the one before; empty where there is none before. */
    public String change(QualityView quality) {
        Integer change = quality.change();
        if (change == null) {
            return "";
        }
        return change == 0
                ? words.of("competence.change.same")
                : words.of(change > 0 ? "competence.change.up" : "competence.change.down", Math.abs(change));
    }

    /** Hours, without zeros behind. */
    public String hours(BigDecimal hours) {
        return words.of(
                "competence.hours",
                hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString());
    }

    /** The ten in their order. */
    public List<ConciergeQuality> getQualities() {
        return List.of(ConciergeQuality.values());
    }
}
