package org.guanjia.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals of the API, as {@code application/problem+json}. For programs, and so in one language. */
public enum Problem {
    UNAUTHORIZED(HttpServletResponse.SC_UNAUTHORIZED, "Sign in first"),
    FOREIGN_ORIGIN(HttpServletResponse.SC_FORBIDDEN, "A session changes things from its own pages only"),
    NOT_ALLOWED(HttpServletResponse.SC_FORBIDDEN, "Not for the roles of this account"),
    UNREADABLE(HttpServletResponse.SC_BAD_REQUEST, "The address or the body is not what this API takes"),
    DRAFT_TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A draft has at most 64 KB"),
    FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Something failed here; the server’s log says what");

    private static final String TYPE = "application/problem+json";

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Answers with it. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        byte[] body = body(status, title).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same as the answer of a resource. */
    public Response answer() {
        return answer(status, title);
    }

    /** Any other refusal of a resource. */
    public static Response answer(int status, String title) {
        return Response.status(status).type(TYPE).entity(body(status, title)).build();
    }

    private static String body(int status, String title) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(title, status);
    }
}
