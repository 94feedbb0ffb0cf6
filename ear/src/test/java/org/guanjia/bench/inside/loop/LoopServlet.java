package org.guanjia.bench.inside.loop;

import static org.guanjia.it.ActingStaff.feedback;
import static org.guanjia.it.ActingStaff.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.Crew;
import org.guanjia.bench.inside.Schedule;
import org.guanjia.field.WorkOrderDesk;
import org.guanjia.it.ActingStaff;
import org.guanjia.it.TestEstate;
import org.guanjia.jms.Outcome;
import org.guanjia.request.Confirmation;
import org.guanjia.request.ConfirmationKind;
import org.guanjia.shared.NotFound;

/**
 * Ours: requests over the real boundaries, by people who are signed in, each request with one task. The estates and the two
 * departments of each take turns.
 */
@WebServlet("/loop")
public class LoopServlet extends Benched {

    private static final long serialVersionUID = 1L;

    private static final String RECEIVED = "select count(*) from work_order where estate_id = any(?)";
    private static final String FED_BACK =
            "select count(*) from request where status = 'FED_BACK' and estate_id = any(?)";
    private static final long LATEST = TimeUnit.SECONDS.toNanos(20);

    @Inject
    private transient ActingStaff staff;

    /** How far requests go. */
    public enum Way {
        /** Until the department has the last order. */
        ONE_WAY,
        /** Until the last one is closed. */
        CLOSED_LOOP,
        /** Until the department can open each order. */
        VISIBLE
    }

    @Override
    protected long[] measure(HttpServletRequest request, Crew crew) throws Exception {
        List<Told> told = told(request.getParameter("estates").split(","), number(request, "units"));
        signIn(told);
        return switch (Way.valueOf(request.getParameter("way"))) {
            case ONE_WAY -> new long[] {oneWay(told, crew)};
            case CLOSED_LOOP -> new long[] {closedLoop(told, crew)};
            case VISIBLE -> visible(told, crew, number(request, "rate"));
        };
    }

    private static List<Told> told(String[] estates, int units) {
        return IntStream.range(0, units)
                .mapToObj(unit -> new Told(
                        new TestEstate(estates[unit % estates.length]),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        unit / estates.length % 2 == 0))
                .toList();
    }

    /** Beforehand: a password is checked once in a working day, and made to take long. */
    private void signIn(List<Told> told) throws Exception {
        for (Told one : told) {
            staff.as(one.estate().butler(), () -> null);
            staff.as(one.worker(), () -> null);
        }
    }

    private long oneWay(List<Told> told, Crew crew) throws Exception {
        long began = System.nanoTime();
        crew.each(told.size(), unit -> take(told.get(unit)));
        awaitCount(told.size(), RECEIVED, estates(told));
        return System.nanoTime() - began;
    }

    private long closedLoop(List<Told> told, Crew crew) throws Exception {
        long began = System.nanoTime();
        oneWay(told, crew);
        crew.each(told.size(), unit -> work(told.get(unit)));
        awaitCount(told.size(), FED_BACK, estates(told));
        crew.each(told.size(), unit -> close(told.get(unit)));
        return System.nanoTime() - began;
    }

    private long[] visible(List<Told> told, Crew crew, int rate) throws Exception {
        Schedule schedule = Schedule.from(System.nanoTime(), rate);
        Collection<Integer> taken = new ConcurrentLinkedQueue<>();
        FutureTask<long[]> watcher = new FutureTask<>(watcher(told, taken, schedule));
        new Thread(watcher, "bench-department").start();
        try {
            crew.each(told.size(), unit -> {
                schedule.await(unit);
                take(told.get(unit));
                taken.add(unit);
            });
            return watcher.get();
        } finally {
            watcher.cancel(true);
        }
    }

    /** The departments, who try to open each order from the moment at which its request is taken. */
    private Callable<long[]> watcher(List<Told> told, Collection<Integer> taken, Schedule schedule) {
        return () -> {
            long[] nanos = new long[told.size()];
            int seen = 0;
            while (seen < nanos.length) {
                Deque<Integer> open = new ArrayDeque<>(taken);
                for (int unit : open) {
                    long late = System.nanoTime() - schedule.due(unit);
                    if (late > LATEST) {
                        throw new TimeoutException("Order " + unit + " does not come");
                    }
                    if (isVisible(told.get(unit))) {
                        nanos[unit] = System.nanoTime() - schedule.due(unit);
                        taken.remove(unit);
                        seen++;
                    }
                }
                Thread.sleep(1);
            }
            return nanos;
        };
    }

    private boolean isVisible(Told one) throws Exception {
        try {
            staff.workOrder(one.worker(), one.task());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private void take(Told one) throws Exception {
        staff.take(one.estate(), one.request(), plan(one.task(), one.department()));
    }

    private void work(Told one) throws Exception {
        staff.onWorkOrder(one.worker(), UUID.randomUUID(), one.task(), WorkOrderDesk::start);
        staff.onWorkOrder(
                one.worker(), UUID.randomUUID(), one.task(), (desk, act) -> desk.feedBack(act, feedback(Outcome.DONE)));
    }

    private void close(Told one) throws Exception {
        staff.onRequest(
                one.estate(),
                UUID.randomUUID(),
                one.request(),
                (desk, on) -> desk.confirm(on, new Confirmation(ConfirmationKind.BY_PHONE, "很满意")));
        staff.onRequest(one.estate(), UUID.randomUUID(), one.request(), (desk, on) -> desk.close(on, null));
    }

    private static UUID[] estates(List<Told> told) {
        return told.stream().map(one -> one.estate().id()).distinct().toArray(UUID[]::new);
    }

    /** @param cleaning whose work it is; engineering's otherwise */
    private record Told(TestEstate estate, UUID request, UUID task, boolean cleaning) {

        UUID department() {
            return cleaning ? estate.cleaning() : estate.engineering();
        }

        String worker() {
            return cleaning ? estate.cleaner() : estate.engineer();
        }
    }
}
