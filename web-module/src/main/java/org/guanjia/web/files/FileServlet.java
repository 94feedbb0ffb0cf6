package org.guanjia.web.files;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guanjia.attachment.AttachmentStore;
import org.guanjia.attachment.StoredFile;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;

/**
 * GET /files/{id}: a file for whoever the attachment store lets read it; for anybody else it is not there. A file never
 * changes, so the reader's own browser may keep it, and no cache between. Only pictures are shown; the rest is saved.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(store.read(Ids.inAddress(name(request))), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String name(HttpServletRequest request) {
        return request.getPathInfo() == null ? null : request.getPathInfo().substring(1);
    }

    private static void send(StoredFile file, HttpServletResponse response) throws IOException {
        AttachmentRef ref = file.ref();
        response.setContentType(ref.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, max-age=86400, immutable");
        response.setHeader("Content-Disposition", disposition(ref));
        response.getOutputStream().write(file.bytes());
    }

    private static String disposition(AttachmentRef ref) {
        String how = ref.type().startsWith("image/") ? "inline" : "attachment";
        String name = URLEncoder.encode(ref.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return how + "; filename*=UTF-8''" + name;
    }
}
