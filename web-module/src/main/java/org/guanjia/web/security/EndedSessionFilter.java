package org.guanjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Stands before the sign-in page where the container forwards to it. A script of a page whose session has ended cannot
 * show a page that comes as its answer; it is told to load its own page again, which then leads to the door. What the
 * container saved of the script's request goes, for replayed after the login its answer would stand there as bare XML.
 */
public class EndedSessionFilter extends HttpFilter {

    /** Tells the sign-in page, for a minute, what has happened. */
    static final String ENDED = "guanjia_ended";

    private static final long serialVersionUID = 1L;
    private static final int A_MINUTE = 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            request.getSession().invalidate();
            Cookie ended = new Cookie(ENDED, "true");
            ended.setPath(request.getContextPath());
            ended.setMaxAge(A_MINUTE);
            ended.setHttpOnly(true);
            ended.setSecure(request.isSecure());
            response.addCookie(ended);
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><eval>"
                            + "<![CDATA[location.reload()]]></eval></partial-response>");
        } else {
            chain.doFilter(request, response);
        }
    }
}
