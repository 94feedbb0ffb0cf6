package org.guanjia.bench.inside;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The threads that drive a measurement from inside the server: as many for the floor as for ours, and alike. */
public final class Crew implements AutoCloseable {

    private final ExecutorService threads;
    private final int hands;

    /** So many threads of this kind. */
    public Crew(ThreadFactory factory, int hands) {
        this.hands = hands;
        threads = Executors.newFixedThreadPool(hands, factory);
    }

    /** Does the work for each unit from 0, each hand the next one that nobody has begun; returns when all are done. */
    public void each(int units, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> all = Stream.<Future<?>>generate(() -> threads.submit(() -> {
                    for (int unit = next.getAndIncrement(); unit < units; unit = next.getAndIncrement()) {
                        work.on(unit);
                    }
                    return null;
                }))
                .limit(hands)
                .toList();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** What is done for one unit. */
    public interface Work {
        void on(int unit) throws Exception;
    }
}
