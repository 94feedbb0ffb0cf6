package org.guanjia.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostView;
import org.guanjia.quality.SurveyBoard;
import org.guanjia.quality.SurveyTicket;
import org.guanjia.quality.SurveyView;
import org.guanjia.quality.VisitView;
import org.guanjia.web.field.QrCode;
import org.guanjia.web.shell.Me;

/** What owners said of a request, and which reply visits are owed. Read once for each drawing. */
@Named
@RequestScoped
public class SurveysShown {

    @Inject
    private SurveyBoard board;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private List<SurveyView> ofRequest;
    private List<VisitView> owed;

    /** What was asked about the closures of a request, the latest first. */
    public List<SurveyView> of(UUID requestId) {
        if (ofRequest == null) {
            ofRequest = board.ofRequest(requestId);
        }
        return ofRequest;
    }

    /** What these posts owe; whoever sits at none sees what is owed in the estate. */
    public List<VisitView> owedBy(Collection<PostView> posts) {
        if (owed == null) {
            owed = board.owed(me.estateId(), posts.stream().map(PostView::id).collect(Collectors.toSet()));
        }
        return owed;
    }

    /** The address that the owner is given. */
    public String address(SurveyTicket ticket) {
        String page = request.getRequestURL().toString();
        String base = page.substring(0, page.length() - request.getRequestURI().length()) + request.getContextPath();
        return "%s/rate/%s?until=%d&seal=%s"
                .formatted(base, ticket.surveyId(), ticket.until().getEpochSecond(), ticket.seal());
    }

    /** The same as a picture that a phone reads. */
    public String qr(SurveyTicket ticket) {
        return QrCode.of(address(ticket));
    }
}
