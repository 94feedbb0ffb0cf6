package org.guanjia.loop;

import static org.guanjia.jms.OrderKind.DO;
import static org.guanjia.jms.OrderKind.REDO;
import static org.guanjia.jms.OrderKind.REMIND;
import static org.guanjia.jms.OrderKind.WITHDRAW;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanjia.dispatch.TaskStatus;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.field.WorkOrderStatus;
import org.guanjia.jms.OrderKind;
import org.guanjia.jms.ProgressKind;

/**
 * One task as both sides should know it, told in plain words: what the butler has ordered and the department has heard of it,
 * what the department has said and the butler has heard of that. It knows no table of transitions.
 */
final class ExpectedTask {

    final UUID id;
    final int position;
    final Set<Integer> after;
    final House.Department department;
    final Line<OrderKind> orders = new Line<>(this::departmentHears);
    final Line<News> news = new Line<>(this::butlerHears);
    /** What the department's own log should show. */
    final List<WorkOrderAction> log = new ArrayList<>();

    private final Consumer<String> timeline;

    // what the butler knows
    private boolean ordered;
    private boolean taken;
    private boolean begun;
    private boolean resting;
    private boolean refused;
    private boolean handedBack;
    private boolean fedBack;
    private boolean withdrawn;
    /** Number of the withdrawal that has no answer yet; 0 for none. */
    private int withdrawalPending;

    /** Whether the department is known to have the last order. */
    private boolean received;

    /** Number of the last order to do it, or to do it over. */
    private int lastOrder;

    /** Number of the last order that was answered. */
    private int answered;

    private int feedbacks;

    // what the department knows
    private boolean here;
    private boolean inSomebodysHands;
    private boolean underWay;
    private boolean pausing;
    private boolean returned;
    private boolean done;
    private boolean off;
    private boolean askedToStop;

    /** What the department says; it names the last order that it had heard. */
    record News(ProgressKind kind, int answering) {}

    /**
     * Words that go one way, each once and in order, however they travel.
     *
     * @param <W> a word
     */
    static final class Line<W> {
        private final List<W> said = new ArrayList<>();
        private final Set<Long> arrived = new HashSet<>();
        private final Consumer<W> hears;
        private int heard;

        Line(Consumer<W> hears) {
            this.hears = hears;
        }

        void say(W word) {
            said.add(word);
        }

        int said() {
            return said.size();
        }

        int heard() {
            return heard;
        }

        int waiting() {
            return arrived.size() - heard;
        }

        boolean isRepeat(long number) {
            return arrived.contains(number);
        }

        /**
         * A word arrives: the next one is heard, and those that waited for it; a later one waits; a repeat is nothing, but
         * lets those go on that may.
         *
         * @param most so many words are heard at most, then the listener is struck
         */
        void arrives(long number, int most) {
            boolean repeated = isRepeat(number);
            arrived.add(number);
            if (!repeated && number != heard + 1) {
                return;
            }
            for (int i = 0; i < most && arrived.contains(heard + 1L); i++) {
                heard++;
                hears.accept(said.get(heard - 1));
            }
        }
    }

    ExpectedTask(UUID id, int position, Set<Integer> after, House.Department department, Consumer<String> timeline) {
        this.id = id;
        this.position = position;
        this.after = after;
        this.department = department;
        this.timeline = timeline;
    }

    // the butler's acts

    boolean isPlanned() {
        return !ordered && !withdrawn;
    }

    boolean isSettled() {
        return fedBack || withdrawn;
    }

    boolean isFedBack() {
        return fedBack;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isWithdrawalPending() {
        return withdrawalPending > 0;
    }

    private boolean isBack() {
        return refused || handedBack;
    }

    boolean may(TaskAct act) {
        return switch (act) {
            case ORDER_AGAIN -> isBack() && !withdrawn && withdrawalPending == 0;
            case SEND_BACK -> fedBack;
            case REMIND -> ordered && !isBack() && !isSettled();
            case WITHDRAW -> !isSettled() && withdrawalPending == 0;
        };
    }

    void order() {
        ordered = true;
        give(DO);
        timeline.accept("task.ordered");
    }

    /** Does what the butler wants of it. */
    void does(TaskAct act) {
        switch (act) {
            case ORDER_AGAIN -> {
                forget();
                give(DO);
                timeline.accept("task.orderedAgain");
            }
            case SEND_BACK -> {
                forget();
                give(REDO);
                timeline.accept("task.sentBack");
            }
            case REMIND -> {
                orders.say(REMIND);
                timeline.accept("task.reminded");
            }
            case WITHDRAW -> {
                if (!ordered || isBack()) {
                    withdrawn = true;
                    timeline.accept("task.withdrawn");
                } else {
                    orders.say(WITHDRAW);
                    withdrawalPending = orders.said();
                    timeline.accept("task.withdrawalAsked");
                }
            }
        }
    }

    private void give(OrderKind order) {
        orders.say(order);
        lastOrder = orders.said();
        received = false;
    }

    private void forget() {
        taken = false;
        begun = false;
        resting = false;
        refused = false;
        handedBack = false;
        fedBack = false;
    }

    private void butlerHears(News heard) {
        answered = Math.max(answered, heard.answering());
        received |= heard.answering() >= lastOrder;
        switch (heard.kind()) {
            case RECEIVED -> {}
            case ACCEPTED -> taken = true;
            case REFUSED -> refused = true;
            case STARTED -> begun = true;
            case PAUSED -> resting = true;
            case RESUMED -> resting = false;
            case HANDED_BACK -> handedBack = true;
            case WITHDRAWN -> {
                withdrawn = true;
                withdrawalPending = 0;
            }
            case TOO_LATE -> answersWithdrawal(heard);
            case FED_BACK -> {
                fedBack = true;
                feedbacks++;
                answersWithdrawal(heard);
            }
        }
        timeline.accept(
                switch (heard.kind()) {
                    case HANDED_BACK -> "task.handedBack";
                    case TOO_LATE -> "task.tooLate";
                    case FED_BACK -> "task.fedBack";
                    default -> "task." + heard.kind().name().toLowerCase(Locale.ROOT);
                });
    }

    private void answersWithdrawal(News heard) {
        if (heard.kind() == ProgressKind.FED_BACK || heard.answering() >= withdrawalPending) {
            withdrawalPending = 0;
        }
    }

    // the department's acts

    private boolean isInHand() {
        return here && !returned && !done && !off;
    }

    boolean may(WorkOrderAction act) {
        return switch (act) {
            case ACCEPT, REFUSE -> isInHand() && !inSomebodysHands;
            case ASSIGN -> isInHand() && !askedToStop;
            case START -> isInHand() && !underWay;
            case PAUSE -> isInHand() && underWay && !pausing && !askedToStop;
            case RESUME -> isInHand() && pausing && !askedToStop;
            case HAND_BACK -> isInHand() && inSomebodysHands && !askedToStop;
            case AGREE_WITHDRAWAL, REFUSE_WITHDRAWAL -> askedToStop;
            case FEED_BACK -> isInHand() && underWay && !pausing;
            case ORDER, REDO, WITHDRAW, REMIND -> throw new IllegalArgumentException(act + " is the butler's");
        };
    }

    /** Does what the department's people do. */
    void does(WorkOrderAction act) {
        switch (act) {
            case ACCEPT, ASSIGN -> {
                inSomebodysHands = true;
                log.add(act);
                tell(ProgressKind.ACCEPTED);
            }
            case REFUSE, HAND_BACK -> {
                returned = true;
                log.add(act);
                tell(act == WorkOrderAction.REFUSE ? ProgressKind.REFUSED : ProgressKind.HANDED_BACK);
            }
            case START -> {
                if (!inSomebodysHands) {
                    does(WorkOrderAction.ACCEPT);
                }
                underWay = true;
                log.add(act);
                tell(ProgressKind.STARTED);
            }
            case PAUSE -> {
                pausing = true;
                log.add(act);
                tell(ProgressKind.PAUSED);
            }
            case RESUME -> {
                pausing = false;
                log.add(act);
                tell(ProgressKind.RESUMED);
            }
            case AGREE_WITHDRAWAL -> {
                off = true;
                askedToStop = false;
                log.add(act);
                tell(ProgressKind.WITHDRAWN);
            }
            case REFUSE_WITHDRAWAL -> {
                askedToStop = false;
                log.add(act);
                tell(ProgressKind.TOO_LATE);
            }
            case FEED_BACK -> {
                if (askedToStop) {
                    does(WorkOrderAction.REFUSE_WITHDRAWAL);
                }
                done = true;
                log.add(act);
                tell(ProgressKind.FED_BACK);
            }
            case ORDER, REDO, WITHDRAW, REMIND -> throw new IllegalArgumentException(act + " is the butler's");
        }
    }

    private void departmentHears(OrderKind order) {
        switch (order) {
            case DO -> {
                here = true;
                inSomebodysHands = false;
                underWay = false;
                pausing = false;
                returned = false;
                log.add(WorkOrderAction.ORDER);
                tell(ProgressKind.RECEIVED);
            }
            case REDO -> {
                done = false;
                underWay = false;
                log.add(WorkOrderAction.REDO);
                tell(ProgressKind.ACCEPTED);
            }
            case REMIND -> {
                log.add(WorkOrderAction.REMIND);
                tell(ProgressKind.RECEIVED);
            }
            case WITHDRAW -> hearsWithdrawal();
        }
    }

    private void hearsWithdrawal() {
        log.add(WorkOrderAction.WITHDRAW);
        if (done) {
            log.add(WorkOrderAction.REFUSE_WITHDRAWAL);
            tell(ProgressKind.TOO_LATE);
        } else if (off || returned || !underWay) {
            off = true;
            tell(ProgressKind.WITHDRAWN);
        } else {
            askedToStop = true;
        }
    }

    private void tell(ProgressKind kind) {
        news.say(new News(kind, orders.heard()));
    }

    // what the database should show

    TaskStatus status() {
        if (withdrawn) {
            return TaskStatus.WITHDRAWN;
        }
        if (fedBack) {
            return TaskStatus.FED_BACK;
        }
        if (handedBack) {
            return TaskStatus.HANDED_BACK;
        }
        if (refused) {
            return TaskStatus.REFUSED;
        }
        if (resting) {
            return TaskStatus.PAUSED;
        }
        if (begun) {
            return TaskStatus.IN_PROGRESS;
        }
        if (taken) {
            return TaskStatus.ACCEPTED;
        }
        return ordered ? TaskStatus.ORDERED : TaskStatus.PLANNED;
    }

    /** Null where the department does not know the task. */
    WorkOrderStatus workOrderStatus() {
        if (!here) {
            return null;
        }
        if (off) {
            return WorkOrderStatus.WITHDRAWN;
        }
        if (done) {
            return WorkOrderStatus.FED_BACK;
        }
        if (returned) {
            return inSomebodysHands ? WorkOrderStatus.HANDED_BACK : WorkOrderStatus.REFUSED;
        }
        if (pausing) {
            return WorkOrderStatus.PAUSED;
        }
        if (underWay) {
            return WorkOrderStatus.IN_PROGRESS;
        }
        return inSomebodysHands ? WorkOrderStatus.ACCEPTED : WorkOrderStatus.RECEIVED;
    }

    boolean isAskedToStop() {
        return askedToStop;
    }

    boolean isReceived() {
        return received;
    }

    int feedbacks() {
        return feedbacks;
    }

    int unanswered() {
        return orders.said() - answered;
    }

    /** State of its clock; null where it never ran. */
    String clock() {
        if (!ordered) {
            return null;
        }
        if (isSettled() || isBack()) {
            return "CLOSED";
        }
        return resting ? "PAUSED" : "RUNNING";
    }

    /** State of what asks for its feedback in time, which follows the clock; null where that never ran. */
    String target() {
        if (!ordered) {
            return null;
        }
        return switch (clock()) {
            case "RUNNING" -> "RUNNING";
            case "PAUSED" -> "RESTING";
            default -> status() == TaskStatus.FED_BACK ? "MET" : "DROPPED";
        };
    }
}
