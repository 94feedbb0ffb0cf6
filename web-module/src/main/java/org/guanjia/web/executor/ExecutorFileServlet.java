package org.guanjia.web.executor;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanjia.attachment.StoredFile;
import org.guanjia.dispatch.AddressExpired;
import org.guanjia.dispatch.ExecutorFiles;
import org.guanjia.dispatch.FileTicket;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.web.messages.Words;

/**
 * GET and PUT {@code /executor/tasks/{task}/files/{file}?until=…&seal=…}, as the orders of executors outside bring these
 * addresses. Refusals are {@code application/problem+json}: for programs, and so in one language.
 */
@WebServlet(name = "ExecutorFiles", urlPatterns = "/executor/*")
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class ExecutorFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    private static final Pattern PATH = Pattern.compile("/tasks/" + ID + "/files/" + ID);
    private static final int UNPROCESSABLE = 422;

    /** What a refusal is in the language of HTTP; every other is {@link #UNPROCESSABLE}. */
    private static final Map<String, Integer> STATUS = Map.of(
            "attachment.tooLarge", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
            "attachment.typeRefused", HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
            "attachment.typeMismatch", HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);

    @Inject
    private transient ExecutorFiles files;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET" -> send(files.fetch(ticket(request)), response);
                case "PUT" -> {
                    AttachmentRef kept = files.put(
                            ticket(request),
                            request.getParameter("name"),
                            request.getContentType(),
                            request.getInputStream());
                    write(json(kept), HttpServletResponse.SC_CREATED, "application/json", response);
                }
                default -> {
                    response.setHeader("Allow", "GET, PUT");
                    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                }
            }
        } catch (NotFound e) {
            refuse(HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address", response);
        } catch (AddressExpired e) {
            refuse(HttpServletResponse.SC_GONE, words(e), response);
        } catch (BusinessRuleViolation e) {
            refuse(STATUS.getOrDefault(e.messageKey(), UNPROCESSABLE), words(e), response);
        }
    }

    private static FileTicket ticket(HttpServletRequest request) {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        String until = request.getParameter("until");
        String seal = request.getParameter("seal");
        if (!path.matches() || until == null || seal == null) {
            throw new NotFound();
        }
        try {
            return new FileTicket(
                    UUID.fromString(path.group(1)),
                    UUID.fromString(path.group(2)),
                    Instant.ofEpochSecond(Long.parseLong(until)),
                    seal);
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotFound();
        }
    }

    private static void send(StoredFile file, HttpServletResponse response) throws IOException {
        AttachmentRef ref = file.ref();
        String name = URLEncoder.encode(ref.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(ref.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.bytes());
    }

    private static JsonObject json(AttachmentRef ref) {
        return Json.createObjectBuilder()
                .add("id", ref.id().toString())
                .add("name", ref.name())
                .add("type", ref.type())
                .add("size", ref.size())
                .add("sha256", ref.sha256())
                .build();
    }

    private static String words(BusinessRuleViolation refusal) {
        return Words.in(
                Locale.ENGLISH, refusal.messageKey(), refusal.parameters().toArray());
    }

    private static void refuse(int status, String title, HttpServletResponse response) throws IOException {
        JsonObject problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .build();
        write(problem, status, "application/problem+json", response);
    }

    private static void write(JsonObject body, int status, String type, HttpServletResponse response)
            throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
