package org.guanjia.demo;

import static java.util.Arrays.stream;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.guanjia.request.RequestAction;

/** How the story of a request goes, as far as it goes. */
enum Plot {
    // those that ended, by how often a year sees them
    CLOSED(150, play -> play.take().serve().confirm().close()),
    CLOSED_TACITLY(14, play -> play.take().serve().confirmTacitly().close()),
    CLOSED_AFTER_PAUSE(26, play -> play.take()
            .accept()
            .start()
            .pause()
            .resume()
            .feedBack()
            .serve()
            .confirm()
            .close()),
    CLOSED_AFTER_REFUSAL(
            8, play -> play.take().refuse().orderAgain().serve().confirm().close()),
    CLOSED_AFTER_HANDING_BACK(6, play -> play.take()
            .accept()
            .start()
            .handBack()
            .orderAgain()
            .serve()
            .confirm()
            .close()),
    CLOSED_AFTER_REWORK(
            14,
            Plot::mayBeRedone,
            play -> play.take().serve().sendBack().start().feedBack().confirm().close()),
    CLOSED_AFTER_REOPENING(6, Plot::mayBeRedone, play -> play.take()
            .serve()
            .confirm()
            .close()
            .reopen()
            .start()
            .feedBack()
            .confirm()
            .close()),
    CLOSED_AFTER_VERDICT(
            4,
            wish -> wish.verdict() != null,
            play -> play.take().letPassAndOrder().serve().confirm().close()),
    CLOSED_PARTLY_MET(5, wish -> wish.shortfall() != null, play -> play.take()
            .accept()
            .start()
            .feedBackInPart()
            .serve()
            .confirm()
            .close()),
    CLOSED_UNMET(4, Wish::maySellOut, play -> play.take()
            .accept()
            .start()
            .feedBackNotDone()
            .serve()
            .confirm()
            .close()),
    WITHDRAWN_TOO_LATE(4, play -> play.take()
            .accept()
            .start()
            .withdraw()
            .refuseWithdrawal()
            .feedBack()
            .serve()
            .confirm()
            .close()),
    CANCELLED(9, play -> play.take().cancel()),
    DECLINED(6, wish -> wish.gate() != null && wish.gate().verdict() == RequestAction.DECLINE, Play::take),

    // those that are under way, by how many there are at a time
    OPEN_REFERRED(2, wish -> wish.verdict() != null, Play::take),
    OPEN_ACCEPTED(3, Play::takeAlone),
    OPEN_ORDERED(5, Play::takeAndLeaveToTheRelay),
    OPEN_TAKEN(4, play -> play.take().accept()),
    OPEN_STARTED(7, play -> play.take().accept().start()),
    OPEN_PAUSED(4, play -> play.take().accept().start().pause()),
    OPEN_REFUSED(2, play -> play.take().refuse()),
    OPEN_HANDED_BACK(2, play -> play.take().accept().start().handBack()),
    OPEN_WITHDRAWAL_ASKED(1, play -> play.take().accept().start().withdraw()),
    OPEN_HALF_DONE(
            4,
            wish -> wish.gate() == null && wish.steps().size() > 1,
            play -> play.take().accept().start().feedBack().startNext()),
    OPEN_FED_BACK(6, play -> play.take().serve()),
    OPEN_REMINDED(2, play -> play.take().serve().remindOwner()),
    OPEN_CONFIRMED(3, play -> play.take().serve().confirm()),
    OPEN_SENT_BACK(1, Plot::mayBeRedone, play -> play.take().serve().sendBack()),
    OPEN_AGAIN(
            2,
            Plot::mayBeRedone,
            play -> play.take().serve().confirm().close().reopen().start());

    private final int times;
    private final Predicate<Wish> needs;
    private final Consumer<Play> script;

    Plot(int times, Consumer<Play> script) {
        this(times, wish -> wish.gate() == null, script);
    }

    Plot(int times, Predicate<Wish> needs, Consumer<Play> script) {
        this.times = times;
        this.needs = needs;
        this.script = script;
    }

    int times() {
        return times;
    }

    boolean suits(Wish wish) {
        return needs.test(wish);
    }

    void perform(Play play) {
        script.accept(play);
    }

    private static boolean mayBeRedone(Wish wish) {
        return wish.redo() != null;
    }

    boolean isOpen() {
        return name().startsWith("OPEN_");
    }

    static List<Plot> open() {
        return stream(values()).filter(Plot::isOpen).toList();
    }

    static List<Plot> ended() {
        return stream(values()).filter(plot -> !plot.isOpen()).toList();
    }
}
