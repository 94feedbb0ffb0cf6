package org.guanjia.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A kind of certificate, an administrator's to add and rename; one that is switched off is not offered any more. */
@Entity
class CertificateKind {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    private String nameZh;
    private String nameEn;
    private boolean active;

    @Version
    private long version;

    protected CertificateKind() {}

    CertificateKind(AddCertificateKind command) {
        this.id = command.commandId();
        this.code = command.code();
        this.nameZh = command.nameZh().strip();
        this.nameEn = command.nameEn().strip();
        this.active = true;
    }

    void change(ChangeCertificateKind command) {
        nameZh = command.nameZh().strip();
        nameEn = command.nameEn().strip();
        active = command.active();
    }

    boolean isActive() {
        return active;
    }

    long version() {
        return version;
    }

    CertificateKindView view() {
        return new CertificateKindView(id, code, nameZh, nameEn, active, version);
    }
}
