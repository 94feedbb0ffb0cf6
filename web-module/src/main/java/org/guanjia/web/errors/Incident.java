package org.guanjia.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw: logged in full under a number, of which the reader sees the number alone. */
@Named
@RequestScoped
public class Incident {

    static final String ATTRIBUTE = "org.guanjia.incident";
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    @Inject
    private HttpServletRequest request;

    private String number;

    /** Logs it and answers with its number. */
    static String record(Throwable problem) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        LOG.log(Level.SEVERE, problem, () -> "incident " + number);
        return number;
    }

    /** The number that the error page shows: of what Faces handled, of what a script was sent here with, or a new one. */
    public String getNumber() {
        if (number == null) {
            String sent = request.getParameter("incident");
            if (request.getAttribute(ATTRIBUTE) instanceof String handled) {
                number = handled;
            } else if (sent != null && sent.matches("[0-9A-F]{8}")) {
                number = sent;
            } else {
                number = record((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            }
        }
        return number;
    }
}
