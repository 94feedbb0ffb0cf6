package org.guanjia.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.Caller;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.shared.Roles;

/**
 * The attachments for other contexts, within a transaction whose boundary has checked the caller. They belong to the
 * thread of a request and are referred to, never copied. A link lets others read: butlers and managers of the estate,
 * and the department whose work it is. So nobody links what they may not read themselves.
 */
@ApplicationScoped
public class Attachments {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    /**
     * Adds attachments to the thread that an origin stands for; a repeat changes nothing.
     *
     * @throws NotFound where one is of another estate, or the caller may not read it
     */
    public void link(Collection<UUID> attachmentIds, Origin origin, UUID estateId) {
        link(attachmentIds, AttachmentHolder.of(origin), origin.id(), estateId, null);
    }

    /**
     * Lets a department's work order refer to attachments, what it was ordered with or what it brings back; from then
     * on the department reads them. A repeat changes nothing.
     *
     * @throws NotFound where one is of another estate, or the caller may not read it
     */
    public void linkToWork(Collection<UUID> attachmentIds, UUID workOrderId, UUID estateId, UUID departmentId) {
        link(attachmentIds, AttachmentHolder.WORK_ORDER, workOrderId, estateId, departmentId);
    }

    /** What the origin's thread holds, in the order in which it came. */
    public List<AttachmentRef> of(Origin origin) {
        return of(AttachmentHolder.of(origin), origin.id());
    }

    /** What the work order refers to, in the order in which it came. */
    public List<AttachmentRef> ofWork(UUID workOrderId) {
        return of(AttachmentHolder.WORK_ORDER, workOrderId);
    }

    /** @throws NotFound where this id is an attachment's already */
    public void requireUnknown(UUID attachmentId) {
        if (entityManager.find(Attachment.class, attachmentId) != null) {
            throw new NotFound();
        }
    }

    private void link(
            Collection<UUID> attachmentIds, AttachmentHolder kind, UUID subjectId, UUID estateId, UUID departmentId) {
        for (UUID attachmentId : attachmentIds) {
            if (!readable(attachmentId).isOf(estateId)) {
                throw new NotFound();
            }
            entityManager
                    .createNativeQuery("""
                            insert into attachment_link
                                (id, attachment_id, kind, subject_id, estate_id, department_id)
                            values (:id, :attachment, :kind, :subject, :estate, :department)
                            on conflict do nothing""")
                    .setParameter("id", Ids.next())
                    .setParameter("attachment", attachmentId)
                    .setParameter("kind", kind.name())
                    .setParameter("subject", subjectId)
                    .setParameter("estate", estateId)
                    .setParameter("department", departmentId)
                    .executeUpdate();
            entityManager
                    .createNativeQuery("update attachment set linked = true where id = :attachment and linked = false")
                    .setParameter("attachment", attachmentId)
                    .executeUpdate();
        }
    }

    private List<AttachmentRef> of(AttachmentHolder kind, UUID subjectId) {
        return entityManager
                .createQuery("""
                        select a from Attachment a join AttachmentLink l on l.attachmentId = a.id
                        where l.kind = :kind and l.subjectId = :subject order by l.id""", Attachment.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultStream()
                .map(Attachment::ref)
                .toList();
    }

    /** @throws NotFound where there is none that the caller may read */
    Attachment readable(UUID attachmentId) {
        Attachment attachment = entityManager.find(Attachment.class, attachmentId);
        if (attachment == null) {
            throw new NotFound();
        }
        caller.requireEstate(attachment.estateId());
        if (!caller.hasRole(Roles.SYSTEM)
                && !attachment.isUploadedBy(caller.actor().id())
                && !isLinkedForCaller(attachmentId)) {
            throw new NotFound();
        }
        return attachment;
    }

    private boolean isLinkedForCaller(UUID attachmentId) {
        boolean aboveDepartments = caller.hasRole(Roles.BUTLER, Roles.DUTY_MANAGER, Roles.ADMINISTRATOR);
        return !entityManager
                .createQuery("""
                        select l.id from AttachmentLink l where l.attachmentId = :attachment
                        and (:aboveDepartments = true or l.departmentId = :department)""", UUID.class)
                .setParameter("attachment", attachmentId)
                .setParameter("aboveDepartments", aboveDepartments)
                .setParameter("department", caller.departmentId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
