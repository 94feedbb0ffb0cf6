package org.guanjia.web.quality;

import jakarta.annotation.Nullable;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guanjia.quality.Marks;
import org.guanjia.quality.SurveyDoor;
import org.guanjia.quality.SurveyExpired;
import org.guanjia.quality.SurveyInvitation;
import org.guanjia.quality.SurveyOver;
import org.guanjia.quality.SurveyTicket;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;
import org.guanjia.web.quality.RateSheet.Stand;

/**
 * GET and POST {@code /rate/{survey}?until=…&seal=…}: where an owner says how a request was served, without an account and without
 * a session. What is wrong is told on the page, where all that was chosen still stands.
 */
@WebServlet(name = "Rate", urlPatterns = "/rate/*")
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class RateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/rate.xhtml";
    private static final List<String> FIELDS = List.of("overall", "speed", "completeness", "manner", "words");
    private static final int MOST_WORDS = 1000;

    @Inject
    private transient SurveyDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(request, response, null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Map<String, String> given = new HashMap<>();
        for (String field : FIELDS) {
            String said = request.getParameter(field);
            if (said != null && !said.isBlank()) {
                given.put(field, said.strip());
            }
        }
        answer(request, response, given);
    }

    /** @param given what was sent; null where the page is only asked for */
    private void answer(HttpServletRequest request, HttpServletResponse response, @Nullable Map<String, String> given)
            throws IOException, ServletException {
        SurveyInvitation invitation = null;
        Set<String> wrong = Set.of();
        Stand stand;
        try {
            SurveyTicket ticket = ticket(request);
            invitation = door.look(ticket);
            stand = Stand.OPEN;
            if (given != null) {
                wrong = wrong(given);
                if (wrong.isEmpty()) {
                    door.answer(ticket, marks(given));
                    stand = Stand.THANKS;
                }
            }
        } catch (NotFound e) {
            stand = Stand.NOWHERE;
        } catch (SurveyExpired e) {
            stand = Stand.EXPIRED;
        } catch (SurveyOver e) {
            stand = e.messageKey().endsWith("answered") ? Stand.ANSWERED : Stand.OVERTAKEN;
        }
        response.setStatus(status(stand));
        request.setAttribute(
                "sheet",
                new RateSheet(
                        stand,
                        language(request),
                        invitation,
                        address(request),
                        given == null ? Map.of() : given,
                        wrong));
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static int status(Stand stand) {
        return switch (stand) {
            case OPEN, THANKS -> HttpServletResponse.SC_OK;
            case NOWHERE -> HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_GONE;
        };
    }

    private static SurveyTicket ticket(HttpServletRequest request) {
        String path = request.getPathInfo();
        String until = request.getParameter("until");
        String seal = request.getParameter("seal");
        if (path == null || until == null || seal == null || seal.length() > 100) {
            throw new NotFound();
        }
        try {
            return new SurveyTicket(
                    Ids.inAddress(path.substring(1)), Instant.ofEpochSecond(Long.parseLong(until)), seal);
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotFound();
        }
    }

    /** The fields that have to change: the whole needs a mark, a part may have one, and words have an end. */
    private static Set<String> wrong(Map<String, String> given) {
        Set<String> wrong = new HashSet<>();
        given.forEach((field, said) -> {
            boolean right = field.equals("words") ? said.length() <= MOST_WORDS : said.matches("[1-5]");
            if (!right) {
                wrong.add(field);
            }
        });
        if (!given.containsKey("overall")) {
            wrong.add("overall");
        }
        return wrong;
    }

    private static Marks marks(Map<String, String> given) {
        return new Marks(
                mark(given, "overall"),
                mark(given, "speed"),
                mark(given, "completeness"),
                mark(given, "manner"),
                given.get("words"));
    }

    private static Integer mark(Map<String, String> given, String part) {
        return given.containsKey(part) ? Integer.valueOf(given.get(part)) : null;
    }

    /** What the address says; otherwise what the browser asks for. */
    private static Locale language(HttpServletRequest request) {
        String said = request.getParameter("lang");
        boolean english = said == null ? request.getLocale().getLanguage().equals("en") : said.equals("en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?until=" + encoded(request, "until") + "&seal=" + encoded(request, "seal");
    }

    private static String encoded(HttpServletRequest request, String parameter) {
        String said = request.getParameter(parameter);
        return said == null ? "" : URLEncoder.encode(said, StandardCharsets.UTF_8);
    }
}
