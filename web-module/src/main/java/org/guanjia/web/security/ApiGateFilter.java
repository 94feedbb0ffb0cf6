package org.guanjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * The door of {@code /api}: a session that signed in, or a name and password sent along (Basic), else 401 in the form of
 * RFC 9457; never a login page. What a browser's session may change it changes from our own pages only: a foreign page's
 * post is refused, by the origin that the browser names. A script of a page says so ({@code X-Requested-With}) and is not
 * asked for a name and password: the browser would open a dialog of its own for that, over the page.
 */
public class ApiGateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BASIC = "Basic ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean bySession = request.getUserPrincipal() != null;
        if (!bySession && !signsIn(request)) {
            if (request.getHeader("X-Requested-With") == null) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Guanjia\", charset=\"UTF-8\"");
            }
            Problem.UNAUTHORIZED.write(response);
        } else if (bySession && !SAFE.contains(request.getMethod()) && !fromOurPages(request)) {
            Problem.FOREIGN_ORIGIN.write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean signsIn(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return false;
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                return false;
            }
            request.login(pair.substring(0, colon), pair.substring(colon + 1));
            return true;
        } catch (IllegalArgumentException | ServletException refused) {
            return false;
        }
    }

    private static boolean fromOurPages(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && origin.endsWith("://" + host);
    }
}
