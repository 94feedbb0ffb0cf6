package org.guanjia.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-18");
    private static final UUID PERSON = Ids.next();
    private static final UUID KIND = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "-1, EXPIRED",
        "0, WITHIN_30_DAYS",
        "30, WITHIN_30_DAYS",
        "31, WITHIN_60_DAYS",
        "60, WITHIN_60_DAYS",
        "61, VALID"
    })
    void it_stands_by_how_many_days_are_left(int days, CertificateStanding standing) {
        Certificate certificate = certificate(PERSON, KIND, TODAY.plusDays(days));

        assertThat(certificate.standing(TODAY, false)).isEqualTo(standing);
        assertThat(certificate.standing(TODAY, true)).isEqualTo(CertificateStanding.RENEWED);
    }

    @Test
    void one_without_end_is_valid_from_its_first_day_on() {
        Certificate certificate = certificate(PERSON, KIND, null);

        assertThat(certificate.standing(TODAY, false)).isEqualTo(CertificateStanding.VALID);
        assertThat(certificate.standing(LocalDate.parse("2023-05-17"), false)).isEqualTo(CertificateStanding.NOT_YET);
    }

    @Test
    void a_renewal_is_of_the_same_person_and_kind_and_lasts_longer() {
        Certificate former = certificate(PERSON, KIND, TODAY);

        former.requireRenewedBy(certificate(PERSON, KIND, TODAY.plusDays(1)));
        former.requireRenewedBy(certificate(PERSON, KIND, null));
        assertRefused("otherKind", () -> former.requireRenewedBy(certificate(PERSON, Ids.next(), TODAY.plusDays(1))));
        assertRefused("otherKind", () -> former.requireRenewedBy(certificate(Ids.next(), KIND, TODAY.plusDays(1))));
        assertRefused("noLonger", () -> former.requireRenewedBy(certificate(PERSON, KIND, TODAY)));
        assertRefused(
                "noLonger", () -> certificate(PERSON, KIND, null).requireRenewedBy(certificate(PERSON, KIND, null)));
        assertRefused("endsBefore", () -> certificate(PERSON, KIND, LocalDate.parse("2023-05-17")));
    }

    private static Certificate certificate(UUID person, UUID kind, LocalDate until) {
        return new Certificate(
                new EnterCertificate(Ids.next(), person, kind, "T-1", "X", LocalDate.parse("2023-05-18"), until, null),
                Actor.employee(Ids.next(), "邵敏"),
                Instant.EPOCH);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("competence.certificate." + key));
    }
}
