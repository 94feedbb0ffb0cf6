package org.guanjia.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.guanjia.it.BalancerProcess;
import org.guanjia.it.BrokerProcess;
import org.guanjia.it.Database;
import org.guanjia.it.PostgresProcess;
import org.guanjia.it.ServerBase;
import org.guanjia.it.ServerProcess;
import org.guanjia.it.TestEar;

/** Two nodes with what they share, each a process of its own, made by the scripts that make everybody's. */
final class Scene implements AutoCloseable {

    private static final List<String> NAMES = List.of("node-1", "node-2");
    /** Soon enough for a run: what cannot be applied is alarmed after so long. */
    private static final String PARKED_AT_MOST = "PT30S";

    private final PostgresProcess postgres;
    private final BrokerProcess broker;
    private final BalancerProcess balancer;
    private final List<ServerProcess> nodes;

    /** Sets it up, with an empty database. */
    Scene(Path directory) {
        clear(directory);
        postgres = PostgresProcess.start(directory.resolve("postgres").toAbsolutePath());
        broker = BrokerProcess.in(directory.resolve("broker")).startedOften();
        balancer = BalancerProcess.in(directory.resolve("balancer")).startedOften();
        nodes = NAMES.stream().map(name -> node(name, directory)).toList();
    }

    private static void clear(Path directory) {
        try {
            ServerBase.clear(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it; returns when the balancer leads to it. */
    void start() {
        broker.start();
        balancer.start();
        nodes.forEach(ServerProcess::start);
        balancer.awaitAnswer("/guanjia-it/story");
    }

    private ServerProcess node(String name, Path directory) {
        ServerProcess node = ServerProcess.node(name, directory.resolve(name), postgres, broker)
                .deploying(TestEar.withStories())
                .with("guanjia.postgresql.url", postgres.url() + "&ApplicationName=" + name)
                .with("guanjia.delivery.parked.at-most", PARKED_AT_MOST)
                .withOptions("-Xmx700m");
        balancer.announceTo(node);
        return node.startedOften();
    }

    /** Lets the first node fill the database with the demonstration estate, from its next start on. */
    void demonstrate() {
        nodes.get(0).with("guanjia.demo", "true").with("guanjia.admin.password", "guanjia-demo");
    }

    /** The database, as JDBC knows it. */
    String address() {
        return postgres.url();
    }

    /** The node of this place, from 0. */
    ServerProcess node(int place) {
        return nodes.get(place);
    }

    int nodes() {
        return nodes.size();
    }

    BrokerProcess broker() {
        return broker;
    }

    Database database() {
        return postgres.database();
    }

    /** An address of the application, as people have it. */
    URI url(String path) {
        return balancer.url("/guanjia" + path);
    }

    /** Where stories are told, over the balancer. */
    URI stories() {
        return balancer.url("/guanjia-it/story");
    }

    /**
     * The node that holds letters of the outbox at this moment, or −1 where it is none or not one alone: each transaction of a
     * relay keeps the rows that it sends.
     */
    int holder() {
        List<String> holders = database()
                .texts("select distinct a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                        + " where l.relation = 'outbox'::regclass and l.mode = 'RowShareLock' and l.granted");
        return holders.size() == 1 ? NAMES.indexOf(holders.get(0)) : -1;
    }

    /** Ends the nodes as an operator does; database and broker stay for the count. */
    void stopNodes() {
        nodes.forEach(ServerProcess::stop);
    }

    @Override
    public void close() {
        nodes.forEach(ServerProcess::close);
        balancer.close();
        broker.close();
        postgres.close();
    }
}
