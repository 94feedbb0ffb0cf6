package org.guanjia.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That something refers to an attachment. {@link Attachments} writes it with SQL, so that linking twice is one act. */
@Entity
@Immutable
class AttachmentLink {

    @Id
    private UUID id;

    private UUID attachmentId;

    @Enumerated(EnumType.STRING)
    private AttachmentHolder kind;

    private UUID subjectId;
    private UUID estateId;
    private UUID departmentId;

    protected AttachmentLink() {}
}
