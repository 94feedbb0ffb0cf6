package org.guanjia.competence;

import java.math.BigDecimal;
import java.util.List;
import org.guanjia.staff.EmployeeView;

/**
 * What somebody can, in a line.
 *
 * @param certificates without those that were renewed; what somebody has to see to first
 * @param profile the ten qualities in their order
 * @param hours of training in the year of the estate’s today
 */
public record TeamRow(
        EmployeeView employee,
        List<LanguageView> languages,
        List<CertificateView> certificates,
        List<QualityView> profile,
        BigDecimal hours) {

    public TeamRow {
        languages = List.copyOf(languages);
        certificates = List.copyOf(certificates);
        profile = List.copyOf(profile);
    }
}
