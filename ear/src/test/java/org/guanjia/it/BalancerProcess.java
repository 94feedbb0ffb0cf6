package org.guanjia.it;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** WildFly's own load balancer, to which nodes announce themselves. */
public final class BalancerProcess extends WildFlyProcess<BalancerProcess> {

    /** Where nodes reach it, before the offset. */
    static final int NODES = 8090;

    /** What it answers where no node does. */
    private static final Set<Integer> NOBODY = Set.of(404, 502, 503, 999);

    private BalancerProcess(ServerBase base) {
        super(base);
    }

    /** One that knows no node yet; whatever an earlier run left in the directory is thrown away. */
    public static BalancerProcess in(Path directory) {
        return new BalancerProcess(ServerBase.assemble(directory.toAbsolutePath(), "balancer"))
                .withOptions("-Xms64m", "-Xmx256m");
    }

    /** Tells a node where it is. */
    public void announceTo(ServerProcess node) {
        node.with("guanjia.balancer.host", "127.0.0.1")
                .with("guanjia.balancer.port", String.valueOf(NODES + base().portOffset()));
    }

    /** Waits until a node answers for this address. */
    public void awaitAnswer(String path) {
        await().atMost(Duration.ofMinutes(1)).until(() -> !NOBODY.contains(status(url(path))));
    }

    /** Where people reach the nodes behind it. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(base().http(), path));
    }

    @Override
    protected BalancerProcess self() {
        return this;
    }

    /** It has no page of its own: it is ready when it says that there is none, or no node yet. */
    @Override
    protected boolean isReady() {
        return status(url("/")) < 999;
    }
}
