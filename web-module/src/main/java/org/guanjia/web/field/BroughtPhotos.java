package org.guanjia.web.field;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.PutAttachment;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.field.WorkOrderView;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;

/**
 * The photos and receipts of a feedback: stored as they are taken and kept with the work order at once, so that a page that
 * is lost outdoors brings them back.
 */
@Named
@ViewScoped
public class BroughtPhotos implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentStore store;

    @Inject
    private WorkOrderDesk desk;

    @Inject
    private TaskPage page;

    private transient Part photo;
    private transient Part receipt;
    private ArrayList<Brought> photos;
    private ArrayList<Brought> receipts;

    /** A stored file, as thumbs show it. */
    public record Brought(UUID id, String name, String type) implements Serializable {

        static Brought of(AttachmentRef ref) {
            return new Brought(ref.id(), ref.name(), ref.type());
        }

        /** Whether it is a picture to look at. */
        public boolean picture() {
            return type.startsWith("image/");
        }
    }

    /** Begins with what was brought and not yet fed back: pictures as photos, papers as receipts. */
    public void begin() {
        if (photos != null) {
            return;
        }
        WorkOrderView view = page.getView();
        List<AttachmentRef> old =
                view.feedback() == null ? List.of() : view.feedback().attachments();
        photos = new ArrayList<>();
        receipts = new ArrayList<>();
        view.attachments().stream()
                .filter(ref -> !old.contains(ref))
                .map(Brought::of)
                .forEach(file -> (file.picture() ? photos : receipts).add(file));
    }

    /** Keeps the photo that was taken. */
    public void keepPhoto() {
        keep(photo, photos, "photos");
        photo = null;
    }

    /** Keeps the receipt that was chosen. */
    public void keepReceipt() {
        keep(receipt, receipts, "receipts");
        receipt = null;
    }

    private void keep(Part part, List<Brought> among, String field) {
        if (part == null) { // Faces brings nothing where the file is empty
            throw BusinessRuleViolation.at(field, "attachment.empty");
        }
        try (InputStream content = part.getInputStream()) {
            AttachmentRef ref = store.put(
                    new PutAttachment(
                            Ids.next(),
                            page.getView().order().estateId(),
                            part.getSubmittedFileName(),
                            part.getContentType()),
                    content);
            desk.attach(page.getView().id(), ref.id());
            among.add(Brought.of(ref));
        } catch (BusinessRuleViolation e) {
            throw BusinessRuleViolation.at(field, e.messageKey(), e.parameters().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the one out of the feedback that was pressed; pressed twice, it is out already. */
    public void leaveOut(String pressed) {
        UUID id = Ids.inAddress(pressed);
        photos.removeIf(file -> file.id().equals(id));
        receipts.removeIf(file -> file.id().equals(id));
    }

    static List<UUID> ids(List<Brought> files) {
        return files.stream().map(Brought::id).toList();
    }

    public List<Brought> getPhotos() {
        return photos;
    }

    public List<Brought> getReceipts() {
        return receipts;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public Part getReceipt() {
        return receipt;
    }

    public void setReceipt(Part receipt) {
        this.receipt = receipt;
    }
}
