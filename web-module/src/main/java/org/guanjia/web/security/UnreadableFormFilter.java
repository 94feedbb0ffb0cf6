package org.guanjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what is sent before anything else does. A form that is cut off, or brings more than is taken, and a text with the
 * character U+0000, which PostgreSQL keeps in none, is the sender's matter and no failure of ours. A script gets the bare status, for which guanjia.js has words; a browser is sent to a page
 * that says it: whoever reads the same form once more would fail again, an error page drawn in its place among them.
 */
public class UnreadableFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean withFiles = type != null && type.startsWith("multipart/");
        int refusal = read(request, withFiles);
        if (refusal == HttpServletResponse.SC_OK) {
            chain.doFilter(withFiles ? request : new WithoutFiles(request), response);
        } else if (request.getHeader("Faces-Request") != null) {
            response.setStatus(refusal);
        } else {
            response.sendRedirect(request.getContextPath() + "/errors/" + refusal + ".xhtml");
        }
    }

    private static int read(HttpServletRequest request, boolean withFiles) {
        try {
            if (withFiles) {
                request.getParts();
            }
            return request.getParameterMap().values().stream()
                            .flatMap(Stream::of)
                            .anyMatch(text -> text.indexOf(0) >= 0)
                    ? HttpServletResponse.SC_BAD_REQUEST
                    : HttpServletResponse.SC_OK;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException | RuntimeException unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** A form that is sent without files has none: an input for one would otherwise fail where it looks for it. */
    private static final class WithoutFiles extends HttpServletRequestWrapper {

        WithoutFiles(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }
    }
}
