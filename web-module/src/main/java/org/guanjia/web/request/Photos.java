package org.guanjia.web.request;

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
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Ids;
import org.guanjia.web.shell.Me;

/** The photos and papers that come with a request: stored as they are chosen, linked when it is taken. */
@Named
@ViewScoped
public class Photos implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachmentStore store;

    @Inject
    private Me me;

    private transient Part file;
    private final ArrayList<Photo> kept = new ArrayList<>();

    /** A stored file, as thumbs show it. */
    public record Photo(UUID id, String name) implements Serializable {
        public String path() {
            return "/files/" + id;
        }
    }

    /** Stores what was chosen. Faces brings nothing where the file is empty. */
    public void keep() {
        if (file == null) {
            throw BusinessRuleViolation.at("file", "attachment.empty");
        }
        try (InputStream content = file.getInputStream()) {
            var ref = store.put(
                    new PutAttachment(Ids.next(), me.estateId(), file.getSubmittedFileName(), file.getContentType()),
                    content);
            kept.add(new Photo(ref.id(), ref.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file = null;
        }
    }

    /** Leaves the one out again that was pressed; pressed twice, it is out already. */
    public void leaveOut(String pressed) {
        UUID id = Ids.inAddress(pressed);
        kept.removeIf(photo -> photo.id().equals(id));
    }

    List<UUID> ids() {
        return kept.stream().map(Photo::id).toList();
    }

    public List<Photo> getKept() {
        return kept;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
