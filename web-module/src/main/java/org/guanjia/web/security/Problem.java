package org.guanjia.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals of the API's door, as {@code application/problem+json}. For programs, and so in one language. */
enum Problem {
    UNAUTHORIZED(HttpServletResponse.SC_UNAUTHORIZED, "Sign in first"),
    FOREIGN_ORIGIN(HttpServletResponse.SC_FORBIDDEN, "A session changes things from its own pages only");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        byte[] body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                .formatted(title, status)
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
