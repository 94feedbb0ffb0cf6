package org.guanjia.web.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.guanjia.delivery.DeliveryLedger;
import org.guanjia.delivery.DepartmentTraffic;
import org.guanjia.delivery.QueueTraffic;
import org.guanjia.delivery.RelayState;
import org.guanjia.jms.Destinations;
import org.guanjia.web.request.DepartmentNames;
import org.guanjia.web.shell.Me;

/** How the traffic stands at the moment the page is drawn. Request scoped, so that no figure is older than its page. */
@Named
@RequestScoped
public class DeliveryFigures {

    @Inject
    private DeliveryLedger ledger;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Me me;

    private RelayState relay;
    private List<QueueTraffic> queues;
    private List<DepartmentLine> lines;

    /** How sending stands on this node. */
    public RelayState getRelay() {
        if (relay == null) {
            relay = ledger.relay();
        }
        return relay;
    }

    /** The broker's queues. */
    public List<QueueTraffic> getQueues() {
        if (queues == null) {
            queues = ledger.queues();
        }
        return queues;
    }

    /** Every department that takes orders or still has some open, those with something open first. */
    public List<DepartmentLine> getLines() {
        if (lines == null) {
            lines = me.getEstate() == null ? List.of() : read(me.getEstate().id());
        }
        return lines;
    }

    private List<DepartmentLine> read(UUID estateId) {
        Map<UUID, DepartmentTraffic> traffic =
                ledger.departments(estateId).stream().collect(toMap(DepartmentTraffic::departmentId, identity()));
        Map<String, QueueTraffic> byName = getQueues().stream().collect(toMap(QueueTraffic::queue, identity()));
        return departments.getEver().stream()
                .filter(department -> department.active() || traffic.containsKey(department.id()))
                .map(department -> new DepartmentLine(
                        department,
                        traffic.getOrDefault(department.id(), new DepartmentTraffic(department.id(), 0, null, 0, null)),
                        byName.get(Destinations.dispatch(department.channel()))))
                .sorted(Comparator.comparing((DepartmentLine line) ->
                                line.traffic().waiting() + line.traffic().unanswered())
                        .reversed())
                .toList();
    }

    /** Queues with messages that nobody takes. */
    public List<QueueTraffic> getAbandoned() {
        return getQueues().stream()
                .filter(queue -> queue.messages() > 0 && Standing.of(queue) == Standing.NOBODY)
                .toList();
    }

    /** What waits in the broker. */
    public long getInQueues() {
        return getQueues().stream().mapToLong(QueueTraffic::messages).sum();
    }

    /** The longest wait of anything in the outbox or in a queue; null where nothing waits. */
    public Instant getOldest() {
        return getQueues().stream()
                .map(QueueTraffic::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(oldest -> getRelay().oldestWaiting() == null
                        || oldest.isBefore(getRelay().oldestWaiting()))
                .orElse(getRelay().oldestWaiting());
    }

    /** Orders of the estate without any answer yet. */
    public long getUnanswered() {
        return getLines().stream()
                .mapToLong(line -> line.traffic().unanswered())
                .sum();
    }

    /** Dead letters that somebody has to look at. */
    public long getDeadLetters() {
        return ledger.deadLetters();
    }

    public Standing standing(QueueTraffic queue) {
        return Standing.of(queue);
    }
}
