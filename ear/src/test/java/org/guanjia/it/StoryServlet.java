package org.guanjia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.guanjia.it.ActingStaff.feedback;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;

/**
 * Lets a test outside the server have a request go through the whole loop, a step at a time. Every step has its own command
 * id, which follows from the request's: a client that got no answer asks again, as a browser does, and it is one act.
 */
@WebServlet("/story")
public class StoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/GuanjiaDS")
    private transient DataSource dataSource;

    @Inject
    private transient ActingStaff staff;

    /** The steps of a story, in their order. */
    public enum Step {
        TAKE,
        CLEAN,
        CLEANED,
        REPAIR,
        REPAIRED,
        CONFIRM,
        CLOSE
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        new TestEstate(request.getParameter("estate")).in(new Database(dataSource));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TestEstate estate = new TestEstate(request.getParameter("estate"));
        UUID requestId = UUID.fromString(request.getParameter("request"));
        Step step = Step.valueOf(request.getParameter("step"));
        try {
            go(estate, requestId, step);
        } catch (Exception e) {
            response.sendError(HttpServletResponse.SC_CONFLICT, e.toString());
        }
    }

    private void go(TestEstate estate, UUID requestId, Step step) throws Exception {
        UUID cleaning = named(requestId, "cleaning");
        UUID engineering = named(requestId, "engineering");
        UUID command = named(requestId, step.name());
        switch (step) {
            case TAKE ->
                staff.take(
                        estate, requestId, plan(cleaning, estate.cleaning()), plan(engineering, estate.engineering()));
            case CLEAN -> staff.onWorkOrder(estate.cleaner(), command, cleaning, (desk, act) -> desk.start(act));
            case REPAIR -> staff.onWorkOrder(estate.engineer(), command, engineering, (desk, act) -> desk.start(act));
            case CLEANED ->
                staff.onWorkOrder(
                        estate.cleaner(), command, cleaning, (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
            case REPAIRED ->
                staff.onWorkOrder(
                        estate.engineer(),
                        command,
                        engineering,
                        (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
            case CONFIRM ->
                staff.onRequest(
                        estate,
                        command,
                        requestId,
                        (desk, on) -> desk.confirm(on, new Confirmation(ConfirmationKind.BY_PHONE, "很满意")));
            case CLOSE -> staff.onRequest(estate, command, requestId, (desk, on) -> desk.close(on, null));
        }
    }

    private static UUID named(UUID requestId, String thing) {
        return UUID.nameUUIDFromBytes((requestId + ":" + thing).getBytes(UTF_8));
    }
}
