package org.guanjia.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.guanjia.staff.AccountRole;
import org.guanjia.web.preferences.Preferences;

/**
 * Stands before every page: sees who is there (nobody yet, or somebody who just signed in) and tells the session's beans.
 * Whoever still has a password that somebody else knows is led to the page where they choose their own; a page of a room
 * that is not theirs is refused, though the boundaries behind it would answer.
 */
public class ArrivalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PASSWORD_PAGE = "/password.xhtml";

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (!page.startsWith("/jakarta.faces.resource")) {
            String name = worksHere(request) ? request.getRemoteUser() : null;
            preferences.arrive(name);
            me.arrive(name);
            if (name != null && me.isPasswordDue() && !page.equals(PASSWORD_PAGE)) {
                response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
                return;
            }
            if (name != null && me.isShutOut(page)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** An account without any role is known to the security domain and yet has nothing to do here. */
    private static boolean worksHere(HttpServletRequest request) {
        return Arrays.stream(AccountRole.values()).anyMatch(role -> request.isUserInRole(role.name()));
    }
}
