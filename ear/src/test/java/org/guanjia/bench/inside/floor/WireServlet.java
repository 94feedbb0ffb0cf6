package org.guanjia.bench.inside.floor;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.guanjia.bench.inside.Benched;
import org.guanjia.bench.inside.Crew;
import org.guanjia.bench.inside.Schedule;

/** The floor of latency: a persistent message from a sender to a receiver in the server, and nothing else. */
@WebServlet("/wire")
public class WireServlet extends Benched {

    private static final long serialVersionUID = 1L;
    private static final long PATIENCE_MILLIS = 20_000;

    @Resource(lookup = "java:/ConnectionFactory")
    private transient ConnectionFactory connectionFactory;

    @Resource(lookup = Floor.WIRE)
    private transient Queue queue;

    @Override
    protected long[] measure(HttpServletRequest request, Crew crew) throws Exception {
        int units = number(request, "units");
        Schedule schedule = Schedule.from(System.nanoTime(), number(request, "rate"));
        FutureTask<long[]> receiver = new FutureTask<>(receiver(units, schedule));
        new Thread(receiver, "bench-wire").start();
        crew.each(units, unit -> {
            schedule.await(unit);
            try (JMSContext context = connectionFactory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
                context.createProducer().send(queue, String.valueOf(unit));
            }
        });
        return receiver.get();
    }

    private Callable<long[]> receiver(int units, Schedule schedule) {
        return () -> {
            long[] nanos = new long[units];
            try (JMSContext context = connectionFactory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
                JMSConsumer consumer = context.createConsumer(queue);
                for (int received = 0; received < units; received++) {
                    String body = consumer.receiveBody(String.class, PATIENCE_MILLIS);
                    if (body == null) {
                        throw new TimeoutException(received + " of " + units + " messages came");
                    }
                    int unit = Integer.parseInt(body);
                    nanos[unit] = System.nanoTime() - schedule.due(unit);
                }
            }
            return nanos;
        };
    }
}
