package org.guanjia.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.guanjia.dispatch.TaskPlan;
import org.guanjia.dispatch.TaskView;
import org.guanjia.field.FeedbackForm;
import org.guanjia.field.FieldBoard;
import org.guanjia.field.WorkOrderAct;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.field.WorkOrderView;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.request.Gate;
import org.guanjia.request.IntakeChannel;
import org.guanjia.request.OnRequest;
import org.guanjia.request.OnTask;
import org.guanjia.request.Priority;
import org.guanjia.request.RequestBoard;
import org.guanjia.request.RequestDesk;
import org.guanjia.request.RequestIntake;
import org.guanjia.request.RequestTaken;
import org.guanjia.request.RequestView;
import org.guanjia.request.TakeRequest;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** The people of a {@link TestEstate}, signed in with their passwords, acting through the application's own boundaries. */
@ApplicationScoped
public class ActingStaff {

    /** Advice: the errand whose form asks least. */
    private static final UUID ADVICE = UUID.fromString("01980000-0000-7000-8000-000000000203");

    private final Map<String, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    @Inject
    private RequestIntake intake;

    @Inject
    private RequestDesk requests;

    @Inject
    private RequestBoard requestBoard;

    @Inject
    private WorkOrderDesk workOrders;

    @Inject
    private FieldBoard fieldBoard;

    /** Does this as a signed-in person: boundaries see the account's roles and scope. */
    public <T> T as(String username, Callable<T> act) throws Exception {
        return signedIn.computeIfAbsent(username, ActingStaff::signIn).runAs(act);
    }

    private static SecurityIdentity signIn(String username) {
        try {
            return SecurityDomain.getCurrent()
                    .authenticate(username, new PasswordGuessEvidence(TestEstate.PASSWORD.toCharArray()));
        } catch (Exception e) {
            throw new IllegalStateException(username, e);
        }
    }

    /** The butler takes a request and orders these tasks at once. */
    public RequestTaken take(TestEstate estate, UUID requestId, TaskPlan... tasks) throws Exception {
        TakeRequest asked = new TakeRequest(
                requestId,
                estate.unit(),
                null,
                ADVICE,
                IntakeChannel.PHONE,
                Priority.NORMAL,
                "周末家宴",
                "请保洁和工程先来看一看",
                Map.of("topic", "city", "question", "哪家酒店可以承办？"),
                null,
                Gate.clear(),
                List.of(tasks),
                List.of(),
                null);
        return as(estate.butler(), () -> intake.take(asked));
    }

    /** A task for a department that asks for no form and no evidence. */
    public static TaskPlan plan(UUID taskId, UUID department, Integer... after) {
        return new TaskPlan(taskId, department, "上门查看", "家宴之前", Set.of(after), 20, 240, null, Set.of(), null);
    }

    /** What the butler sees of the request. */
    public RequestView request(TestEstate estate, UUID requestId) throws Exception {
        return as(estate.butler(), () -> requestBoard.request(requestId));
    }

    /** What the butler sees of one of its tasks. */
    public TaskView task(TestEstate estate, UUID requestId, UUID taskId) throws Exception {
        return request(estate, requestId).tasks().stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    /** The butler acts on the request as it stands. */
    public void onRequest(TestEstate estate, UUID command, UUID requestId, BiConsumer<RequestDesk, OnRequest> act)
            throws Exception {
        long version = request(estate, requestId).details().version();
        as(estate.butler(), () -> {
            act.accept(requests, new OnRequest(command, requestId, version));
            return null;
        });
    }

    /** The butler acts on a task as it stands. */
    public void onTask(
            TestEstate estate, UUID requestId, UUID taskId, String reason, BiConsumer<RequestDesk, OnTask> act)
            throws Exception {
        onTask(estate, UUID.randomUUID(), requestId, taskId, reason, act);
    }

    /** The same under a command that the caller knows. */
    public void onTask(
            TestEstate estate,
            UUID command,
            UUID requestId,
            UUID taskId,
            String reason,
            BiConsumer<RequestDesk, OnTask> act)
            throws Exception {
        long taskVersion = task(estate, requestId, taskId).version();
        onRequest(
                estate,
                command,
                requestId,
                (desk, on) -> act.accept(desk, new OnTask(on, taskId, taskVersion, reason)));
    }

    /** What somebody of the department sees of its work order. */
    public WorkOrderView workOrder(String username, UUID taskId) throws Exception {
        return as(username, () -> fieldBoard.workOrder(taskId));
    }

    /** Somebody of the department acts on the work order as it stands. */
    public void onWorkOrder(String username, UUID command, UUID taskId, BiConsumer<WorkOrderDesk, WorkOrderAct> act)
            throws Exception {
        long version = workOrder(username, taskId).version();
        as(username, () -> {
            act.accept(workOrders, new WorkOrderAct(command, taskId, version));
            return null;
        });
    }

    /** Somebody of the department begins the work and feeds back that it is done. */
    public void work(String username, UUID taskId) throws Exception {
        onWorkOrder(username, UUID.randomUUID(), taskId, WorkOrderDesk::start);
        onWorkOrder(username, UUID.randomUUID(), taskId, (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
    }

    /** The owner tells the butler by phone that they are content. */
    public void confirm(TestEstate estate, UUID requestId) throws Exception {
        Confirmation content = new Confirmation(ConfirmationKind.BY_PHONE, "很满意");
        onRequest(estate, UUID.randomUUID(), requestId, (desk, on) -> desk.confirm(on, content));
    }

    /** What is fed back of work that ended so. */
    public static FeedbackForm feedback(Outcome outcome) {
        return new FeedbackForm(outcome, "已按要求办理", 25, null, Map.of(), List.of(), List.of());
    }
}
