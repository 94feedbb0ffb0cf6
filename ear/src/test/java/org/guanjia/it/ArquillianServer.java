package org.guanjia.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Makes the server that Arquillian starts, and its PostgreSQL, before the first test class is looked at; arquillian.xml
 * reads the system properties set here. Asleep where {@code guanjia.it.engine} is not set, as for the browser tests.
 */
public class ArquillianServer implements TestExecutionListener {

    private PostgresProcess postgres;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String name = System.getProperty("guanjia.it.engine");
        if (name == null || !plan.containsTests()) {
            return;
        }
        Engine engine = Engine.valueOf(name);
        Path directory = Path.of("target", "server-" + engine.script()).toAbsolutePath();
        ServerBase base = ServerBase.assemble(directory, engine.script());
        join(base);
        String arguments = ("-Djboss.server.base.dir=%s -Djboss.socket.binding.port-offset=%d -Dguanjia.demo=false"
                        + " -Dguanjia.exchange.key=%s -Dguanjia.exchange.address=http://127.0.0.1:%d/guanjia")
                .formatted(directory, base.portOffset(), Contractor.KEY, base.http());
        if (System.getProperty("guanjia.fuzz.seed") != null) {
            arguments += " -Dguanjia.fuzz.seed=" + System.getProperty("guanjia.fuzz.seed");
        }
        if (engine == Engine.POSTGRESQL) {
            postgres = PostgresProcess.start(directory.resolve("postgres"));
            arguments += " -Dguanjia.postgresql.url=" + postgres.url();
        }
        System.setProperty("guanjia.it.home", ServerBase.HOME.toString());
        System.setProperty("guanjia.it.arguments", arguments);
        System.setProperty("guanjia.it.management", String.valueOf(base.management()));
    }

    private static void join(ServerBase base) {
        try {
            Contractor.join(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
