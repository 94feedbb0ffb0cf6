package org.guanjia.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.delivery.model.Journeys;
import org.guanjia.delivery.model.Journeys.Journey;
import org.guanjia.jms.MessageCodec;
import org.guanjia.jms.MessageRejected;
import org.guanjia.shared.Correlation;

/** Follows letters on their way, for as long as what was sent is kept. */
@ApplicationScoped
public class LetterPaths {

    @Inject
    private Journeys journeys;

    @Inject
    private MessageCodec codec;

    /**
     * The orders about these subjects that one act led to ({@link Correlation}) and what was answered to them, in the order in
     * which they were written.
     */
    public List<LetterPath> under(UUID correlation, Collection<UUID> subjects) {
        List<Journey> all = journeys.about(subjects);
        Set<Order> orders = all.stream()
                .filter(journey -> journey.path().flow() == Flow.DISPATCH)
                .filter(journey -> correlation.equals(correlationOf(journey)))
                .map(journey ->
                        new Order(journey.path().subject(), journey.path().sequence()))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(journey -> orders.contains(orderOf(journey)))
                .map(Journey::path)
                .toList();
    }

    /** What the last order about a subject came of; empty where it names nothing, or is not kept any more. */
    public Optional<UUID> correlationOfLastOrder(UUID subject) {
        return journeys.about(List.of(subject)).stream()
                .filter(journey -> journey.path().flow() == Flow.DISPATCH)
                .map(this::correlationOf)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    private UUID correlationOf(Journey journey) {
        Flow.Heading heading = headingOf(journey);
        return heading == null ? null : heading.correlation();
    }

    /** The order itself, or the one that an answer answers. */
    private Order orderOf(Journey journey) {
        LetterPath path = journey.path();
        if (path.flow() == Flow.DISPATCH) {
            return new Order(path.subject(), path.sequence());
        }
        Flow.Heading heading = headingOf(journey);
        return heading == null ? null : new Order(path.subject(), heading.answers());
    }

    /** Null of a letter that nobody can read, which its dead letter says. */
    private Flow.Heading headingOf(Journey journey) {
        Flow flow = journey.path().flow();
        try {
            return flow.headingOf(codec.decode(journey.body(), flow.bodyType()));
        } catch (MessageRejected e) {
            return null;
        }
    }

    private record Order(UUID subject, long sequence) {}
}
