package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanjia.competence.CertificateKindView;
import org.guanjia.competence.CertificateKinds;
import org.guanjia.competence.CertificateView;
import org.guanjia.competence.CompetenceDesk;
import org.guanjia.competence.EnterCertificate;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;
import org.guanjia.web.parts.Pressed;

/** The dialog that enters a certificate, a first one or one that renews another. */
@Named
@ViewScoped
public class CertificateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceDesk desk;

    @Inject
    private CertificateKinds catalogue;

    @Inject
    private SheetPage page;

    @Inject
    private Passing passing;

    private UUID commandId;
    private UUID follows;
    private String kind;
    private String number;
    private String issuer;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** Opens it for a first one. */
    public void begin() {
        commandId = Ids.next();
        follows = null;
        kind = null;
        number = null;
        issuer = null;
        validFrom = null;
        validUntil = null;
    }

    /** Opens it for one that renews the certificate that was pressed; what usually stays the same stands there already. */
    public void begin(String pressed) {
        begin();
        follows = Ids.inAddress(pressed);
        CertificateView former = page.getSheet().certificates().stream()
                .filter(one -> one.id().equals(follows))
                .findFirst()
                .orElseThrow(NotFound::new);
        kind = former.kind().id().toString();
        number = former.number();
        issuer = former.issuer();
        validFrom = former.validUntil() == null ? null : former.validUntil().plusDays(1);
    }

    /** Enters it. */
    public void save() {
        desk.enter(new EnterCertificate(
                commandId,
                page.getSheet().employee().id(),
                Pressed.idIfAny(kind),
                number,
                issuer,
                validFrom,
                validUntil,
                follows));
        passing.say("competence.certificate.saved");
        page.draw();
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return commandId != null;
    }

    /** Whether another one is renewed. */
    public boolean isRenewing() {
        return follows != null;
    }

    /** The kinds that are offered. */
    public List<CertificateKindView> getKinds() {
        return catalogue.kinds().stream().filter(CertificateKindView::active).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
