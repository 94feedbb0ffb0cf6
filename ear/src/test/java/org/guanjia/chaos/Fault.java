package org.guanjia.chaos;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.guanjia.it.Engine;

/**
 * What can happen to a server, its database and its broker. What kills ends a process that was in the middle of something; what
 * disturbs lasts for a while and passes.
 */
enum Fault {
    SERVER_KILLED(true, false, (scene, lasting) -> {
        scene.server().kill();
        scene.server().start();
    }),
    DATABASE_KILLED(true, true, (scene, lasting) -> {
        scene.database().kill();
        sleep(lasting);
        scene.database().again();
    }),
    DATABASE_AWAY(true, true, (scene, lasting) -> {
        scene.database().kill();
        // longer than six deliveries of the broker’s take
        sleep(Duration.ofSeconds(100));
        scene.database().again();
    }),
    CRASH_AFTER_COMMIT_BEFORE_SEND(CrashPoint.AFTER_COMMIT_BEFORE_SEND),
    CRASH_AFTER_SEND_BEFORE_MARK(CrashPoint.AFTER_SEND_BEFORE_MARK),
    CRASH_ORDER_TAKEN_BEFORE_ACKNOWLEDGE(CrashPoint.ORDER_TAKEN_BEFORE_ACKNOWLEDGE),
    CRASH_FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE(CrashPoint.FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE),

    SERVER_FROZEN(false, false, (scene, lasting) -> {
        scene.server().freeze();
        sleep(lasting);
        scene.server().thaw();
    }),
    DATABASE_FROZEN(false, true, (scene, lasting) -> {
        scene.database().freeze();
        sleep(lasting);
        scene.database().thaw();
    }),
    CONNECTIONS_CUT(false, true, (scene, lasting) -> {
        scene.wire().cut();
        sleep(lasting);
        scene.wire().mend();
    }),
    BROKER_STOPPED(false, false, (scene, lasting) -> {
        scene.server().cli(Broker.STOP);
        sleep(lasting);
        scene.server().cli(Broker.START);
    }),
    BROKER_FULL(false, false, (scene, lasting) -> {
        scene.server().cli(Broker.FILL);
        sleep(lasting);
        scene.server().cli(Broker.EMPTY);
    });

    private final boolean kill;
    private final boolean needsDatabaseProcess;
    private final Act act;

    Fault(boolean kill, boolean needsDatabaseProcess, Act act) {
        this.kill = kill;
        this.needsDatabaseProcess = needsDatabaseProcess;
        this.act = act;
    }

    Fault(CrashPoint point) {
        this(true, false, (scene, lasting) -> {
            scene.agent().arm(point, 1 + (int) (lasting.toMillis() % CrashPoint.PASSINGS));
            scene.server().awaitEnd();
            scene.server().start();
        });
    }

    /** Those that end a process, and exist on this engine. */
    static List<Fault> kills(Engine engine) {
        return on(engine, true);
    }

    /** Those that pass, and exist on this engine. */
    static List<Fault> disturbances(Engine engine) {
        return on(engine, false);
    }

    private static List<Fault> on(Engine engine, boolean kill) {
        return Arrays.stream(values())
                .filter(fault -> fault.kill == kill)
                .filter(fault -> !fault.needsDatabaseProcess || engine == Engine.POSTGRESQL)
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

    private static void sleep(Duration lasting) {
        try {
            Thread.sleep(lasting.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Act {
        void on(Scene scene, Duration lasting);
    }
}
