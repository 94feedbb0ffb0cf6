package org.guanjia.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an attachment, apart from it, so that a list never reads them. */
@Entity
@Immutable
class AttachmentContent {

    @Id
    private UUID attachmentId;

    private byte[] bytes;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] bytes) {
        this.attachmentId = attachmentId;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
