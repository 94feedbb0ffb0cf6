package org.guanjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that keep a browser from doing what no page of ours asks. PrimeFaces writes the content security policy of
 * Faces pages, for it knows the nonce; everything else gets one that allows nothing. Pages are never stored by a cache;
 * Faces resources keep their own age.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OF_PAGES = "frame-ancestors 'self'"; // takes the other's place on an error page
    private static final String OF_ANYTHING_ELSE = "default-src 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("Content-Security-Policy", path.endsWith(".xhtml") ? OF_PAGES : OF_ANYTHING_ELSE);
        chain.doFilter(request, response);
    }
}
