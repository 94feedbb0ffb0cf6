package org.guanjia.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.BusinessRuleViolation;
import org.hibernate.annotations.Immutable;

/** A certificate of an employee. A renewal is another one that follows it, so that what was held on a day can always be told. */
@Entity
@Immutable
class Certificate {

    private static final int SOON = 30;
    /** How many days before its end a certificate is told of. */
    static final int AHEAD = 60;

    @Id
    private UUID id;

    private UUID employeeId;
    private UUID kindId;
    private String number;
    private String issuer;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID follows;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected Certificate() {}

    Certificate(EnterCertificate command, Actor by, Instant at) {
        if (command.validUntil() != null && command.validUntil().isBefore(command.validFrom())) {
            throw BusinessRuleViolation.at("validUntil", "competence.certificate.endsBefore");
        }
        this.id = command.commandId();
        this.employeeId = command.employeeId();
        this.kindId = command.kindId();
        this.number = command.number().strip();
        this.issuer = command.issuer().strip();
        this.validFrom = command.validFrom();
        this.validUntil = command.validUntil();
        this.follows = command.follows();
        this.enteredBy = by.id();
        this.enteredByName = by.name();
        this.enteredAt = at;
    }

    /** A renewal is of the same person and kind, and lasts longer. */
    void requireRenewedBy(Certificate renewal) {
        if (!employeeId.equals(renewal.employeeId) || !kindId.equals(renewal.kindId)) {
            throw BusinessRuleViolation.at("kindId", "competence.certificate.otherKind");
        }
        if (validUntil == null || renewal.validUntil != null && !renewal.validUntil.isAfter(validUntil)) {
            throw BusinessRuleViolation.at("validUntil", "competence.certificate.noLonger");
        }
    }

    /** @param renewed whether another one follows it */
    CertificateStanding standing(LocalDate day, boolean renewed) {
        if (renewed) {
            return CertificateStanding.RENEWED;
        }
        if (day.isBefore(validFrom)) {
            return CertificateStanding.NOT_YET;
        }
        if (validUntil == null || validUntil.isAfter(day.plusDays(AHEAD))) {
            return CertificateStanding.VALID;
        }
        if (validUntil.isBefore(day)) {
            return CertificateStanding.EXPIRED;
        }
        return validUntil.isAfter(day.plusDays(SOON))
                ? CertificateStanding.WITHIN_60_DAYS
                : CertificateStanding.WITHIN_30_DAYS;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID kindId() {
        return kindId;
    }

    UUID follows() {
        return follows;
    }

    CertificateView view(CertificateKindView kind, CertificateStanding standing) {
        return new CertificateView(id, kind, number, issuer, validFrom, validUntil, standing, enteredByName, enteredAt);
    }
}
