package org.guanjia.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.hibernate.annotations.Immutable;

/** A file that was brought; nothing of it ever changes. Whether something refers to it, {@link Attachments} notes. */
@Entity
@Immutable
class Attachment {

    @Id
    private UUID id;

    private UUID estateId;
    private String name;

    @Enumerated(EnumType.STRING)
    private ContentType type;

    private long byteSize;
    private String sha256;
    private UUID uploadedBy;
    private Instant uploadedAt;

    protected Attachment() {}

    Attachment(UUID id, UUID estateId, String name, ContentType type, byte[] bytes, UUID uploadedBy, Instant at) {
        this.id = id;
        this.estateId = estateId;
        this.name = name;
        this.type = type;
        this.byteSize = bytes.length;
        this.sha256 = sha256(bytes);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = at;
    }

    AttachmentRef ref() {
        return new AttachmentRef(id, name, type.mediaType(), byteSize, sha256);
    }

    boolean isOf(UUID estate) {
        return estateId.equals(estate);
    }

    boolean isUploadedBy(UUID employeeId) {
        return uploadedBy != null && uploadedBy.equals(employeeId);
    }

    UUID estateId() {
        return estateId;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
