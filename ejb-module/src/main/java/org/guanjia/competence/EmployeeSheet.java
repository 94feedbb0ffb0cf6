package org.guanjia.competence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.guanjia.staff.EmployeeView;

/**
 * All that is known of what somebody can.
 *
 * @param today on the wall of their estate
 * @param certificates those renewed too; what somebody has to see to first
 * @param profile the ten qualities in their order
 * @param trainings the latest first
 * @param hours of training by year
 * @param kept whether the reader may enter languages and certificates
 * @param appraised whether the reader may appraise them; nobody appraises themselves
 */
public record EmployeeSheet(
        EmployeeView employee,
        LocalDate today,
        List<LanguageView> languages,
        List<CertificateView> certificates,
        List<QualityView> profile,
        List<TrainingView> trainings,
        SortedMap<Integer, BigDecimal> hours,
        boolean kept,
        boolean appraised) {

    public EmployeeSheet {
        languages = List.copyOf(languages);
        certificates = List.copyOf(certificates);
        profile = List.copyOf(profile);
        trainings = List.copyOf(trainings);
    }
}
