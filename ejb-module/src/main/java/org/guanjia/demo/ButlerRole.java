package org.guanjia.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskView;
import org.guanjia.promise.OnPromise;
import org.guanjia.promise.PromiseDesk;
import org.guanjia.quality.AnswerKind;
import org.guanjia.quality.EnterMarks;
import org.guanjia.quality.Marks;
import org.guanjia.quality.OnVisit;
import org.guanjia.quality.SurveyBoard;
import org.guanjia.quality.SurveyDesk;
import org.guanjia.quality.SurveyView;
import org.guanjia.quality.VisitResult;
import org.guanjia.quality.VisitView;
import org.guanjia.request.Confirmation;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestView;
import org.guanjia.request.TakeRequest;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;

/** What a butler does with a request, at a time that is played. */
@ApplicationScoped
class ButlerRole {

    @Inject
    private RequestIntake intake;

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestBoard board;

    @Inject
    private PromiseDesk promises;

    @Inject
    private SurveyDesk surveys;

    @Inject
    private SurveyBoard asked;

    @Inject
    private Acting acting;

    @Inject
    private EstateClock clock;

    void take(Cue cue, TakeRequest asked) {
        act(cue, () -> intake.take(asked));
    }

    RequestView look(Cue cue) {
        return clock.at(cue.at(), () -> acting.as(cue.who(), () -> board.request(cue.requestId())));
    }

    void letPass(Cue cue, String reason) {
        onRequest(cue, on -> desk.letPass(on, reason));
    }

    void order(Cue cue, List<TaskPlan> tasks) {
        onRequest(cue, on -> desk.order(on, tasks));
    }

    void orderAgain(Cue cue, TaskView task, String reason) {
        onTask(cue, task, reason, desk::orderAgain);
    }

    void withdraw(Cue cue, TaskView task, String reason) {
        onTask(cue, task, reason, desk::withdraw);
    }

    void sendBack(Cue cue, TaskView task, String reason) {
        onTask(cue, task, reason, desk::sendBack);
    }

    /** Says that the promise was kept at this moment. */
    void keep(Cue cue, UUID promiseId) {
        onPromise(cue, promiseId, on -> promises.keep(on, cue.at(), null));
    }

    void makeGood(Cue cue, UUID promiseId, String reason) {
        onPromise(cue, promiseId, on -> promises.makeGood(on, reason, null));
    }

    private void onPromise(Cue cue, UUID promiseId, Consumer<OnPromise> act) {
        act(cue, () -> act.accept(new OnPromise(Ids.next(), promiseId, 0)));
    }

    void note(Cue cue, String words) {
        act(cue, () -> desk.note(Ids.next(), cue.requestId(), words));
    }

    void remindOwner(Cue cue) {
        onRequest(cue, desk::remindOwner);
    }

    void confirm(Cue cue, Confirmation confirmation) {
        onRequest(cue, on -> desk.confirm(on, confirmation));
    }

    void close(Cue cue, String reason) {
        onRequest(cue, on -> desk.close(on, reason));
    }

    /** Writes down what the owner said of the request. */
    void rate(Cue cue, AnswerKind kind, Marks marks) {
        act(cue, () -> surveys.enter(new EnterMarks(Ids.next(), survey(cue).id(), kind, marks)));
    }

    /** Pays the reply visit that a bad mark made owed, and says what came of it. */
    void visit(Cue cue, VisitResult result, String words) {
        act(cue, () -> {
            VisitView visit = survey(cue).visit();
            surveys.report(new OnVisit(Ids.next(), visit.id(), visit.version()), result, cue.at(), words);
        });
    }

    private SurveyView survey(Cue cue) {
        return asked.ofRequest(cue.requestId()).get(0);
    }

    void reopen(Cue cue, String reason) {
        onRequest(cue, on -> desk.reopen(on, reason));
    }

    void cancel(Cue cue, String reason) {
        onRequest(cue, on -> desk.cancel(on, reason));
    }

    private void onRequest(Cue cue, Consumer<OnRequest> act) {
        OnRequest on = on(cue);
        act(cue, () -> act.accept(on));
    }

    private void onTask(Cue cue, TaskView task, String reason, Consumer<OnTask> act) {
        OnTask on = new OnTask(on(cue), task.id(), task.version(), reason);
        act(cue, () -> act.accept(on));
    }

    /** The request as it is shown at this moment. */
    private OnRequest on(Cue cue) {
        return new OnRequest(Ids.next(), cue.requestId(), look(cue).details().version());
    }

    private void act(Cue cue, Runnable act) {
        clock.at(cue.at(), () -> {
            acting.as(cue.who(), act);
            return null;
        });
    }

    /** Who does something with which request, and when. */
    record Cue(Instant at, String who, UUID requestId) {}
}
