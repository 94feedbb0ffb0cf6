package org.guanjia.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Roles;

/**
 * Where files are brought and fetched. A file is what its first bytes say, at most 10 MB, and is stored without the
 * place where it was taken. Until something refers to it, only who brought it may read it.
 */
@Stateless
@RolesAllowed({
    Roles.BUTLER,
    Roles.DUTY_MANAGER,
    Roles.DEPARTMENT_HEAD,
    Roles.FIELD_STAFF,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class AttachmentStore {

    /** Largest file in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Attachments attachments;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /** Checks, cleans and keeps a file. */
    public AttachmentRef put(@NotNull @Valid PutAttachment command, @NotNull InputStream content) {
        caller.requireEstate(command.estateId());
        Instant at = clock.now();
        if (!commands.claim(command.commandId(), at)) {
            return attachments.readable(command.commandId()).ref();
        }
        byte[] given = read(content);
        ContentType type =
                ContentType.of(given).orElseThrow(() -> BusinessRuleViolation.at("file", "attachment.typeRefused"));
        if (!type.isDeclaredAs(command.declaredType())) {
            throw BusinessRuleViolation.at("file", "attachment.typeMismatch", type.extension());
        }
        byte[] bytes = clean(type, given);
        Attachment attachment = new Attachment(
                command.commandId(),
                command.estateId(),
                FileNames.safe(command.name(), type),
                type,
                bytes,
                caller.actor().id(),
                at);
        entityManager.persist(attachment);
        entityManager.persist(new AttachmentContent(command.commandId(), bytes));
        entityManager.flush();
        return attachment.ref();
    }

    /** The file with its bytes, for who may read it. */
    public StoredFile read(@NotNull UUID attachmentId) {
        AttachmentRef ref = attachments.readable(attachmentId).ref();
        return new StoredFile(
                ref, entityManager.find(AttachmentContent.class, attachmentId).bytes());
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw BusinessRuleViolation.at("file", "attachment.tooLarge", LARGEST / 1024 / 1024);
            }
            if (bytes.length == 0) {
                throw BusinessRuleViolation.at("file", "attachment.empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] clean(ContentType type, byte[] given) {
        try {
            return type.clean(given);
        } catch (UnreadableFile e) {
            throw BusinessRuleViolation.at("file", "attachment.unreadable");
        }
    }
}
