package org.guanjia.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the session's cookie travel over TLS alone where the server speaks it. Everything else about the cookie stands in
 * web.xml; this cannot, for the demonstration speaks plain HTTP.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "guanjia.secure.cookies", defaultValue = "false")
    private boolean secure;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
