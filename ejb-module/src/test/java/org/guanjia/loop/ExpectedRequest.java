package org.guanjia.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.guanjia.request.RequestStatus;

/** The request as it should stand, told in plain words, with its tasks and everything that its timeline should show. */
final class ExpectedRequest {

    private static final int MOST_TASKS = 20;
    private static final int REMINDERS_FOR_TACIT = 3;

    final UUID id;
    final List<ExpectedTask> tasks = new ArrayList<>();
    final List<String> timeline = new ArrayList<>();

    private RequestStatus stands;
    private int reminders;

    /** A request that has just been taken and passed the gate, came into doubt, or was turned down. */
    ExpectedRequest(UUID id, RequestStatus verdict) {
        this.id = id;
        this.stands = verdict;
        timeline.add("request.submitted");
        timeline.add("request." + verdict.name().toLowerCase(Locale.ROOT));
    }

    RequestStatus status() {
        return stands;
    }

    boolean isOver() {
        return stands == RequestStatus.CLOSED || stands == RequestStatus.DECLINED || stands == RequestStatus.CANCELLED;
    }

    boolean may(RequestAct act) {
        boolean inWork = stands == RequestStatus.IN_SERVICE
                || stands == RequestStatus.FED_BACK
                || stands == RequestStatus.CONFIRMED;
        boolean notOrdered = stands == RequestStatus.REFERRED || stands == RequestStatus.ACCEPTED;
        return switch (act) {
            case LET_PASS -> stands == RequestStatus.REFERRED;
            case DECLINE -> notOrdered;
            case CANCEL ->
                (notOrdered || stands == RequestStatus.IN_SERVICE)
                        && tasks.stream().allMatch(ExpectedTask::isWithdrawn);
            case ORDER -> (inWork || stands == RequestStatus.ACCEPTED) && tasks.size() < MOST_TASKS;
            case NOTE -> true;
            case REMIND_OWNER, CONFIRM -> stands == RequestStatus.FED_BACK;
            case CONFIRM_TACITLY -> stands == RequestStatus.FED_BACK && reminders >= REMINDERS_FOR_TACIT;
            case CLOSE -> stands == RequestStatus.CONFIRMED;
            case REOPEN -> stands == RequestStatus.CLOSED;
        };
    }

    void does(RequestAct act) {
        switch (act) {
            case LET_PASS -> becomes(RequestStatus.ACCEPTED, "request.letPass");
            case DECLINE -> becomes(RequestStatus.DECLINED, "request.declined");
            case CANCEL -> becomes(RequestStatus.CANCELLED, "request.cancelled");
            case NOTE -> timeline.add("request.noted");
            case REMIND_OWNER -> {
                reminders++;
                timeline.add("request.ownerReminded");
            }
            case CONFIRM -> becomes(RequestStatus.CONFIRMED, "request.confirmed.BY_PHONE");
            case CONFIRM_TACITLY -> becomes(RequestStatus.CONFIRMED, "request.confirmed.TACIT");
            case CLOSE -> becomes(RequestStatus.CLOSED, "request.closed");
            case REOPEN -> {
                becomes(RequestStatus.IN_SERVICE, "request.reopened");
                reminders = 0;
            }
            case ORDER -> throw new IllegalArgumentException("with its tasks");
        }
    }

    private void becomes(RequestStatus status, String fact) {
        stands = status;
        timeline.add(fact);
    }

    /** Tasks are ordered, with the request or later. */
    void orders(List<ExpectedTask> further, boolean atOnce) {
        stands = RequestStatus.IN_SERVICE;
        reminders = 0;
        tasks.addAll(further);
        if (!atOnce) {
            timeline.add("request.dispatched");
        }
        orderDue();
    }

    boolean may(TaskAct act, ExpectedTask task) {
        return task.may(act) && !isOver();
    }

    void does(TaskAct act, ExpectedTask task) {
        boolean settledBefore = task.isSettled();
        if (act == TaskAct.SEND_BACK && stands != RequestStatus.IN_SERVICE) {
            stands = RequestStatus.IN_SERVICE;
            reminders = 0;
        }
        task.does(act);
        afterwards(task, settledBefore);
    }

    /** A message about a task arrives; {@code most} words are heard at most. */
    void arrives(ExpectedTask task, ExpectedTask.Line<?> line, long number, int most) {
        int heardBefore;
        int heard = 0;
        do {
            heardBefore = line.heard();
            boolean settledBefore = task.isSettled();
            line.arrives(number, 1);
            afterwards(task, settledBefore);
            heard++;
        } while (line.heard() > heardBefore && heard < most);
    }

    private void afterwards(ExpectedTask task, boolean settledBefore) {
        if (!task.isSettled() || settledBefore) {
            return;
        }
        orderDue();
        if (stands == RequestStatus.IN_SERVICE && isFeedbackComplete()) {
            becomes(RequestStatus.FED_BACK, "request.feedbackComplete");
        }
    }

    private void orderDue() {
        tasks.stream().filter(this::isDue).toList().forEach(ExpectedTask::order);
    }

    private boolean isDue(ExpectedTask task) {
        return task.isPlanned() && mayBeOrdered(task.after);
    }

    private boolean mayBeOrdered(Set<Integer> after) {
        return after.stream().allMatch(position -> tasks.get(position - 1).isSettled());
    }

    private boolean isFeedbackComplete() {
        return tasks.stream().allMatch(ExpectedTask::isSettled)
                && tasks.stream().anyMatch(ExpectedTask::isFedBack);
    }
}
