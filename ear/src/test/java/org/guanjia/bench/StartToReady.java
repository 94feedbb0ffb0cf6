package org.guanjia.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guanjia.it.PostgresProcess;
import org.guanjia.it.ServerProcess;
import org.guanjia.it.WildFlyProcess;

/** How long a server takes from its start until it says that it is ready, its schema being there already. */
final class StartToReady implements Measurement {

    @Override
    public String name() {
        return "start-to-ready";
    }

    @Override
    public String about() {
        return "from the start of the process to the first 200 of /health/ready; the empty server's start is the floor";
    }

    @Override
    public List<Figure> on(Stage stage) {
        try (ServerProcess deployed = ServerProcess.on(
                        stage.engine(), stage.directory().resolve("start"))
                .deploying(Archives.application())) {
            PostgresProcess postgres = deployed.postgres();
            try (EmptyServer empty = new EmptyServer(
                    stage.engine(), stage.directory().resolve("empty"), postgres == null ? null : postgres.url())) {
                deployed.start();
                Place place = stage.look(deployed);
                deployed.stop();
                seconds(empty);
                return List.of(new Figure(
                        name(),
                        "s",
                        Aim.atMostTimes(2),
                        place,
                        Round.turns(stage.rounds(), () -> seconds(empty), () -> seconds(deployed))));
            }
        }
    }

    private static double seconds(WildFlyProcess<?> server) {
        long began = System.nanoTime();
        server.start();
        double seconds = (double) (System.nanoTime() - began) / TimeUnit.SECONDS.toNanos(1);
        server.stop();
        return seconds;
    }
}
