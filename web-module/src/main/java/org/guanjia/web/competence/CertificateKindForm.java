package org.guanjia.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.guanjia.competence.AddCertificateKind;
import org.guanjia.competence.CertificateKindView;
import org.guanjia.competence.CertificateKinds;
import org.guanjia.competence.ChangeCertificateKind;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.messages.Passing;

/** The kinds of certificates and the dialog in which an administrator adds or changes one. */
@Named
@ViewScoped
public class CertificateKindForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateKinds catalogue;

    @Inject
    private Passing passing;

    private UUID commandId;
    private UUID kindId;
    private long version;
    private String code;
    private String nameZh;
    private String nameEn;
    private boolean active;

    /** All kinds, those still offered first. */
    public List<CertificateKindView> getKinds() {
        return catalogue.kinds();
    }

    /** Opens it for a new one. */
    public void begin() {
        commandId = Ids.next();
        kindId = null;
        code = null;
        nameZh = null;
        nameEn = null;
        active = true;
    }

    /** Opens it for the one that was pressed. */
    public void begin(String pressed) {
        commandId = Ids.next();
        kindId = Ids.inAddress(pressed);
        CertificateKindView kind = now();
        version = kind.version();
        code = kind.code();
        nameZh = kind.nameZh();
        nameEn = kind.nameEn();
        active = kind.active();
    }

    private CertificateKindView now() {
        return catalogue.kinds().stream()
                .filter(one -> one.id().equals(kindId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Adds or changes it. Where somebody else did meanwhile, what was typed stays and may be saved over it. */
    public void save() {
        if (isFresh()) {
            catalogue.add(new AddCertificateKind(commandId, code, nameZh, nameEn));
        } else {
            try {
                catalogue.change(new ChangeCertificateKind(commandId, kindId, version, nameZh, nameEn, active));
            } catch (ChangedMeanwhile e) {
                version = now().version();
                throw e;
            }
        }
        passing.say("competence.kind.saved", nameZh);
    }

    /** Whether one is added. */
    public boolean isFresh() {
        return kindId == null;
    }

    /** Whether it was opened. */
    public boolean isBegun() {
        return commandId != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
