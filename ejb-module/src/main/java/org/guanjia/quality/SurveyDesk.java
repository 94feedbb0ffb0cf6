package org.guanjia.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.Milestone;
import org.guanjia.calendar.ServiceTargets;
import org.guanjia.quality.model.ReplyVisit;
import org.guanjia.quality.model.Survey;
import org.guanjia.quality.model.SurveyRegister;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.Caller;
import org.guanjia.shared.ChangedMeanwhile;
import org.guanjia.shared.CommandLog;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Roles;

/** Where it is written down what owners said when they were asked, and what came of reply visits (S21). */
@Stateless
public class SurveyDesk {

    @Inject
    private SurveyRegister register;

    @Inject
    private Surveys surveys;

    @Inject
    private ServiceTargets targets;

    @Inject
    private Caller caller;

    @Inject
    private CommandLog commands;

    @Inject
    private EstateClock clock;

    /**
     * Writes down what an owner said on the phone or in person.
     *
     * @throws SurveyOver where it was answered, or the request was opened again
     */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void enter(@NotNull @Valid EnterMarks command) {
        Survey survey = register.locked(command.surveyId()).orElseThrow(NotFound::new);
        caller.requireEstate(survey.estateId());
        if (command.kind() == AnswerKind.LINK) {
            throw BusinessRuleViolation.at("kind", "quality.survey.ownersOwn");
        }
        if (commands.claim(command.commandId(), clock.now())) {
            surveys.answer(survey, command.marks(), command.kind(), caller.actor(), clock.now());
        }
    }

    /**
     * A reply visit was paid.
     *
     * @param paidAt when; after the marks, and not in the time to come
     * @param words what was said and agreed on
     */
    @RolesAllowed({Roles.BUTLER, Roles.DUTY_MANAGER})
    public void report(
            @NotNull @Valid OnVisit on,
            @NotNull VisitResult result,
            @NotNull Instant paidAt,
            @NotBlank @Size(max = 1000) String words) {
        ReplyVisit visit = inScope(on.visitId());
        if (claimed(on, visit)) {
            visit.report(result, paidAt, words, caller.actor(), clock.now());
            targets.met(ClockKind.REPLY_VISIT, visit.id(), Milestone.VISITED, paidAt);
            surveys.tell(visit.survey(), "visited." + result, caller.actor(), paidAt, Map.of(), words);
        }
    }

    /** A reply visit is not to be paid; the reason is kept and told. */
    @RolesAllowed(Roles.DUTY_MANAGER)
    public void waive(@NotNull @Valid OnVisit on, @NotBlank @Size(max = 1000) String reason) {
        ReplyVisit visit = inScope(on.visitId());
        if (claimed(on, visit)) {
            visit.waive(reason, caller.actor(), clock.now());
            targets.drop(ClockKind.REPLY_VISIT, visit.id());
            surveys.tell(visit.survey(), "waived", caller.actor(), clock.now(), Map.of(), reason);
        }
    }

    private ReplyVisit inScope(UUID visitId) {
        ReplyVisit visit = register.lockedVisit(visitId).orElseThrow(NotFound::new);
        caller.requireEstate(visit.estateId());
        return visit;
    }

    private boolean claimed(OnVisit on, ReplyVisit visit) {
        boolean first = commands.claim(on.commandId(), clock.now());
        if (first) {
            ChangedMeanwhile.unlessSame(on.version(), visit.version());
        }
        return first;
    }
}
