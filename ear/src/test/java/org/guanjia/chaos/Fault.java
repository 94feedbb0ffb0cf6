package org.guanjia.chaos;

import static org.guanjia.it.Patience.sleep;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What can happen to a server, its database and its broker. What kills ends a process that was in the middle of something; what
 * disturbs lasts for a while and passes.
 */
enum Fault {
    SERVER_KILLED(true, Fault::everywhere, (scene, lasting) -> {
        scene.server().kill();
        scene.server().start();
    }),
    DATABASE_KILLED(true, Layout::hasDatabaseApart, (scene, lasting) -> {
        scene.database().kill();
        sleep(lasting);
        scene.database().again();
    }),
    DATABASE_AWAY(true, Layout::hasDatabaseApart, (scene, lasting) -> {
        scene.database().kill();
        // longer than six deliveries of the broker’s take
        sleep(Duration.ofSeconds(100));
        scene.database().again();
    }),
    BROKER_KILLED(true, Layout::hasBrokerApart, (scene, lasting) -> {
        scene.broker().kill();
        sleep(lasting);
        scene.broker().start();
    }),
    DATABASE_AND_BROKER_KILLED(true, Layout::hasBrokerApart, (scene, lasting) -> {
        scene.broker().kill();
        scene.database().kill();
        sleep(lasting);
        scene.database().again();
        scene.broker().start();
    }),
    POWER_LOST(true, Layout::hasDatabaseApart, (scene, lasting) -> {
        scene.server().kill();
        scene.database().kill();
        scene.broker().kill();
        scene.database().again();
        if (scene.broker() != scene.server()) {
            scene.broker().start();
        }
        scene.server().start();
    }),
    CRASH_AFTER_COMMIT_BEFORE_SEND(CrashPoint.AFTER_COMMIT_BEFORE_SEND),
    CRASH_AFTER_SEND_BEFORE_MARK(CrashPoint.AFTER_SEND_BEFORE_MARK),
    CRASH_ORDER_TAKEN_BEFORE_ACKNOWLEDGE(CrashPoint.ORDER_TAKEN_BEFORE_ACKNOWLEDGE),
    CRASH_FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE(CrashPoint.FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE),

    SERVER_FROZEN(false, Fault::everywhere, (scene, lasting) -> {
        scene.server().freeze();
        sleep(lasting);
        scene.server().thaw();
    }),
    DATABASE_FROZEN(false, Layout::hasDatabaseApart, (scene, lasting) -> {
        scene.database().freeze();
        sleep(lasting);
        scene.database().thaw();
    }),
    BROKER_FROZEN(false, Layout::hasBrokerApart, (scene, lasting) -> {
        scene.broker().freeze();
        sleep(lasting);
        scene.broker().thaw();
    }),
    CONNECTIONS_CUT(false, Layout::hasDatabaseApart, (scene, lasting) -> {
        scene.wire().cut();
        sleep(lasting);
        scene.wire().mend();
    }),
    BROKER_STOPPED(false, Fault::withBrokerInside, (scene, lasting) -> {
        scene.server().cli(Broker.STOP);
        sleep(lasting);
        scene.server().cli(Broker.START);
    }),
    BROKER_FULL(false, Fault::withBrokerInside, (scene, lasting) -> {
        scene.server().cli(Broker.FILL);
        sleep(lasting);
        scene.server().cli(Broker.EMPTY);
    });

    private final boolean kill;
    private final Predicate<Layout> where;
    private final Act act;

    Fault(boolean kill, Predicate<Layout> where, Act act) {
        this.kill = kill;
        this.where = where;
        this.act = act;
    }

    Fault(CrashPoint point) {
        this(true, Fault::everywhere, (scene, lasting) -> {
            scene.agent().arm(point, 1 + (int) (lasting.toMillis() % CrashPoint.PASSINGS));
            scene.server().awaitEnd();
            scene.server().start();
        });
    }

    /** Those that end a process, and can happen in this layout. */
    static List<Fault> kills(Layout layout) {
        return in(layout, true);
    }

    /** Those that pass, and can happen in this layout. */
    static List<Fault> disturbances(Layout layout) {
        return in(layout, false);
    }

    private static List<Fault> in(Layout layout, boolean kill) {
        return Arrays.stream(values())
                .filter(fault -> fault.kill == kill)
                .filter(fault -> fault.where.test(layout))
                .toList();
    }

    /** Whether it ends a process. */
    boolean isKill() {
        return kill;
    }

    /** Lets it happen; returns when everything is up again. */
    void befall(Scene scene, Duration lasting) {
        act.on(scene, lasting);
    }

    private static boolean everywhere(Layout layout) {
        return true;
    }

    private static boolean withBrokerInside(Layout layout) {
        return !layout.hasBrokerApart();
    }

    private interface Act {
        void on(Scene scene, Duration lasting);
    }
}
