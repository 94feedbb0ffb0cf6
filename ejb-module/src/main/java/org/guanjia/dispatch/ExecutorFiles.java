package org.guanjia.dispatch;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.Attachments;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.attachment.StoredFile;
import org.guanjia.dispatch.model.AddressSeal;
import org.guanjia.dispatch.model.Task;
import org.guanjia.dispatch.model.Tasks;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.shared.Seal;

/**
 * Where executors outside, who have no account, fetch the files of their orders and bring their own: whoever shows an address
 * that an order brought may do what it says (S04). Called by the door that such addresses lead to, as the system.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ExecutorFiles {

    /** As many as a feedback can name. */
    private static final int MOST_FILES = 50;

    @Inject
    private Tasks tasks;

    @Inject
    private Attachments attachments;

    @Inject
    private AttachmentStore store;

    @Inject
    private ExchangeSettings settings;

    @Inject
    private EstateClock clock;

    /**
     * The file with its bytes.
     *
     * @throws NotFound where the address was not signed by us
     * @throws AddressExpired where its time is over
     */
    public StoredFile fetch(@NotNull @Valid FileTicket ticket) {
        check(ticket, seal -> seal.toFetch(ticket.taskId(), ticket.fileId(), ticket.until()));
        return store.read(ticket.fileId());
    }

    /**
     * Keeps a file for the task's feedback; the same once more changes nothing.
     *
     * @param name as the sender's machine calls it; may be null
     * @param declaredType the media type that the sender says it is; checked against the bytes
     * @throws NotFound where the address was not signed by us, or the id is taken by something else
     * @throws AddressExpired where its time is over
     * @throws BusinessRuleViolation where the file is not one that is taken, or there are too many
     */
    public AttachmentRef put(
            @NotNull @Valid FileTicket ticket,
            @Nullable String name,
            @Nullable String declaredType,
            @NotNull InputStream content) {
        check(ticket, seal -> seal.toPut(ticket.taskId(), ticket.until()));
        Task task = tasks.find(ticket.taskId()).orElseThrow(NotFound::new);
        List<AttachmentRef> brought = attachments.ofWork(task.id());
        Optional<AttachmentRef> known = brought.stream()
                .filter(file -> file.id().equals(ticket.fileId()))
                .findFirst();
        return known.orElseGet(() -> keep(task, brought.size(), ticket.fileId(), name, declaredType, content));
    }

    private AttachmentRef keep(
            Task task, int brought, UUID fileId, String name, String declaredType, InputStream content) {
        if (brought >= MOST_FILES) {
            throw new BusinessRuleViolation("dispatch.exchange.tooMany", MOST_FILES);
        }
        attachments.requireUnknown(fileId);
        AttachmentRef kept = store.put(new PutAttachment(fileId, task.estateId(), name, declaredType), content);
        attachments.linkToWork(List.of(fileId), task.id(), task.estateId(), task.departmentId());
        return kept;
    }

    private void check(FileTicket ticket, Function<AddressSeal, String> expected) {
        AddressSeal seal = settings.seal().orElseThrow(NotFound::new);
        if (!Seal.same(expected.apply(seal), ticket.seal())) {
            throw new NotFound();
        }
        if (!clock.now().isBefore(ticket.until())) {
            throw new AddressExpired();
        }
    }
}
