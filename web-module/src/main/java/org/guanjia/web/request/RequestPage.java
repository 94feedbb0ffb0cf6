package org.guanjia.web.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanjia.dispatch.TaskView;
import org.guanjia.jms.AttachmentRef;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.RequestAction;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestView;
import org.guanjia.shared.EstateClock;
import org.guanjia.shared.Ids;
import org.guanjia.shared.NotFound;
import org.guanjia.shared.Origin;
import org.guanjia.timeline.TimelineBoard;
import org.guanjia.timeline.TimelineEntryView;
import org.guanjia.web.parts.Answers;
import org.guanjia.web.shell.Me;
import org.guanjia.web.shell.Room;

/** The page of one request: the closure gate, the timeline, and what may be done now. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Parts of a timeline: everything, what was said, what became of the tasks, what can be seen. */
    public enum Look {
        ALL,
        TALK,
        TASKS,
        PHOTOS
    }

    @Inject
    private RequestBoard board;

    @Inject
    private TimelineBoard timelines;

    @Inject
    private AnswersShown answersShown;

    @Inject
    private EstateClock clock;

    @Inject
    private Me me;

    private Look look = Look.ALL;
    private String id;
    private transient RequestView view;
    private transient List<TimelineEntryView> timeline;
    private transient List<TimelineEntryView> looked;
    private transient List<Answers.Answer> answers;
    private transient Map<UUID, List<Answers.Answer>> feedbackAnswers;
    private transient Duration elapsed;
    private transient ClockBar clockBar;

    /** Reads everything that is shown, before every drawing. */
    public void load() {
        view = board.request(requestId());
        timeline = timelines.of(Origin.request(requestId()));
        looked = timeline.stream().filter(this::isLookedAt).toList();
        answers = answersShown.ofIntake(
                view.row().item().id(),
                view.details().formVersion(),
                view.details().answers());
        feedbackAnswers = answersShown.ofFeedback(view.tasks());
        Instant now = clock.now();
        elapsed = view.serviceClock().elapsed(now);
        clockBar = ClockBar.of(view.serviceClock(), view.row().doneBy(), now);
    }

    /** The request with everything about it, as it was last drawn. */
    public RequestView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** What happened, newest first. */
    public List<TimelineEntryView> getTimeline() {
        return timeline;
    }

    /** The part of the timeline that the reader looks at. */
    public List<TimelineEntryView> getLooked() {
        return looked;
    }

    private boolean isLookedAt(TimelineEntryView entry) {
        return switch (look) {
            case ALL -> true;
            case TALK ->
                entry.details().containsKey("reason")
                        || entry.words() != null && !entry.words().isEmpty();
            case TASKS -> entry.fact().startsWith("task.");
            case PHOTOS -> !photos(entry).isEmpty();
        };
    }

    /** Whether the reader may follow an order from here over the broker: where it was given. */
    public boolean leadsOnTrail(TimelineEntryView entry) {
        return entry.correlation() != null
                && entry.fact().startsWith("task.ordered")
                && me.getRooms().contains(Room.DELIVERY);
    }

    /** What was brought with an entry: the owner's photos with the request, the department's with its feedback. */
    public List<AttachmentRef> photos(TimelineEntryView entry) {
        if (entry.fact().equals("request.submitted")) {
            return getView().attachments();
        }
        return getView().tasks().stream()
                .map(TaskView::feedback)
                .filter(feedback -> feedback != null
                        && entry.fact().equals("task.fedBack")
                        && entry.occurredAt().equals(feedback.occurredAt()))
                .flatMap(feedback -> feedback.attachments().stream())
                .toList();
    }

    /** Looks at a part of the timeline. */
    public void lookAt(Look part) {
        look = part;
    }

    public Look getLook() {
        return look;
    }

    public Look[] getLooks() {
        return Look.values();
    }

    /** The answers to the service's own form, with their questions. */
    public List<Answers.Answer> getAnswers() {
        return answers;
    }

    /** What the department answered to the form of a task, with the questions; empty before it has fed back. */
    public List<Answers.Answer> feedbackAnswers(UUID task) {
        return feedbackAnswers.get(task);
    }

    /** The service clock as a bar. */
    public ClockBar getClockBar() {
        return clockBar;
    }

    /** How much time has counted. */
    public Duration getElapsed() {
        return elapsed;
    }

    /** Whether an act is offered now; {@code requestPage.allows('CLOSE')}. */
    public boolean allows(String action) {
        return getView().actions().contains(RequestAction.valueOf(action));
    }

    OnRequest onRequest(UUID commandId, long version) {
        return new OnRequest(commandId, requestId(), version);
    }

    OnTask onTask(UUID commandId, long version, UUID taskId, long taskVersion, String reason) {
        return new OnTask(onRequest(commandId, version), taskId, taskVersion, reason);
    }

    UUID requestId() {
        return Ids.inAddress(id);
    }

    TaskView task(UUID taskId) {
        return getView().tasks().stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
