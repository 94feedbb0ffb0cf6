package org.guanjia.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;

/** Why somebody stands at the sign-in page: for the first time, because the session has ended, or after a wrong word. */
@Named
@RequestScoped
public class Door {

    @Inject
    private HttpServletRequest request;

    /** Whether a name and password were refused just now. */
    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /**
     * Whether the browser came with a session that is no more, and was led here from the page it wanted. Its cookie is
     * compared, for the container has begun a new session by now and takes that for the one that was asked for.
     */
    public boolean isSessionEnded() {
        boolean led = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        String session = request.getServletContext().getSessionCookieConfig().getName();
        return led
                && !isFailed()
                && (cookie(session).filter(this::isNoMore).isPresent()
                        || cookie(EndedSessionFilter.ENDED).isPresent());
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** The cookie's value is the session's id, and after a dot the node that it lives on. */
    private boolean isNoMore(String cookie) {
        HttpSession session = request.getSession(false);
        return session == null || !cookie.startsWith(session.getId());
    }
}
