package org.guanjia.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.guanjia.quality.model.Survey;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.request.RequestCharge;
import org.guanjia.request.RequestCharges;
import org.guanjia.shared.Actor;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/**
 * Where owners, who have no account, say how they were served: whoever shows the address of a survey may answer it, once (S21). Called by
 * the door that such addresses lead to, as the system.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SurveyDoor {

    /** An owner has no name in what we tell: whose request it is stands there. */
    private static final Actor OWNER = new Actor(Actor.Kind.OWNER, null, "业主");

    @Inject
    private SurveyRegister register;

    @Inject
    private Surveys surveys;

    @Inject
    private RequestCharges requests;

    @Inject
    private EstateClock clock;

    /**
     * What is asked about.
     *
     * @throws NotFound where the address was not signed by us
     * @throws SurveyExpired where its time is over
     * @throws SurveyOver where it was answered, or the request was opened again
     */
    public SurveyInvitation look(@NotNull @Valid SurveyTicket ticket) {
        Survey survey = register.find(ticket.surveyId()).orElseThrow(NotFound::new);
        survey.letIn(ticket, clock.now());
        UUID request = survey.requestId();
        RequestCharge about = requests.of(Set.of(request)).get(request);
        return new SurveyInvitation(about.number(), about.subject(), survey.closedAt());
    }

    /**
     * Takes the marks; throws as {@link #look}.
     *
     * @param marks of the owner
     */
    public void answer(@NotNull @Valid SurveyTicket ticket, @NotNull @Valid Marks marks) {
        Survey survey = register.locked(ticket.surveyId()).orElseThrow(NotFound::new);
        survey.letIn(ticket, clock.now());
        surveys.answer(survey, marks, AnswerKind.LINK, OWNER, clock.now());
    }
}
