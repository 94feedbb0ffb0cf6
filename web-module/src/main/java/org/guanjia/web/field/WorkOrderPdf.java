package org.guanjia.web.field;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanjia.field.FieldBoard;
import org.guanjia.jms.TaskOrder;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.web.paper.DrawnPage;
import org.guanjia.web.paper.PaperPdf;

/** GET /workorders/{id}.pdf: the work order as a PDF, in the reader's language; for whoever may not read it, it is not there. */
@WebServlet("/workorders/*")
public class WorkOrderPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)\\.pdf");

    @Inject
    private transient FieldBoard board;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            UUID id = id(request.getPathInfo());
            String name = fileName(board.paper(id).order());
            byte[] pdf = PaperPdf.of(DrawnPage.at("/workorder.xhtml?id=" + id, request, response));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
            response.getOutputStream().write(pdf);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static UUID id(String path) {
        Matcher parts = PATH.matcher(path == null ? "" : path);
        if (!parts.matches()) {
            throw new NotFound();
        }
        return Ids.inAddress(parts.group(1));
    }

    private static String fileName(TaskOrder order) {
        String name = order.originNumber() + "-" + order.position() + ".pdf";
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
