package org.guanjia.web.drafts;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue.ValueType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.guanjia.preference.DraftDesk;
import org.guanjia.preference.DraftKey;
import org.guanjia.preference.DraftView;
import org.guanjia.preference.SaveDraft;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.security.Problem;

/**
 * {@code /api/drafts/{form}?subject=}: the reader's own draft of a form about one thing.
 *
 * <ul>
 *   <li>GET answers {@code {"version", "age", "fields"}}, age in milliseconds, for the clocks of two devices differ; 204
 *       where there is none.
 *   <li>PUT with {@code &version=} keeps the body, an object of texts by the fields' names: 204.
 *   <li>DELETE forgets it: 204.
 * </ul>
 *
 * The door of the API ({@code ApiGateFilter}) has seen to the session and the origin. What was typed is written to no log.
 */
@WebServlet("/api/drafts/*")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftDesk desk;

    @Inject
    private transient EstateClock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ConstraintViolationException | JsonException | NumberFormatException unreadable) {
            Problem.UNREADABLE.write(response);
        } catch (BusinessRuleViolation tooLarge) {
            Problem.DRAFT_TOO_LARGE.write(response);
        } catch (EJBAccessException refused) {
            Problem.NOT_ALLOWED.write(response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DraftView> draft = desk.draft(key(request));
        if (draft.isPresent()) {
            send(draft.get(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a byte more than is taken: the desk refuses it, and nobody makes us read on
        byte[] body = request.getInputStream().readNBytes(DraftDesk.LARGEST + 1);
        String content = new String(body, StandardCharsets.UTF_8);
        if (body.length <= DraftDesk.LARGEST) {
            requireTexts(content);
        }
        desk.save(new SaveDraft(key(request), Long.parseLong(request.getParameter("version")), content));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        desk.discard(key(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static DraftKey key(HttpServletRequest request) {
        String path = request.getPathInfo();
        return new DraftKey(path == null ? "" : path.substring(1), request.getParameter("subject"));
    }

    private static void requireTexts(String content) {
        if (read(content).values().stream().anyMatch(value -> value.getValueType() != ValueType.STRING)) {
            throw new JsonException("not a text");
        }
    }

    private static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private void send(DraftView draft, HttpServletResponse response) throws IOException {
        byte[] body = Json.createObjectBuilder()
                .add("version", draft.subjectVersion())
                .add("age", Duration.between(draft.savedAt(), clock.now()).toMillis())
                .add("fields", read(draft.content()))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
