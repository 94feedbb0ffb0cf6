package org.guanjia.delivery.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.guanjia.delivery.QueueTraffic;
import org.guanjia.delivery.model.BrokerQueues;
import org.guanjia.jms.Channel;
import org.guanjia.jms.Destinations;

/**
 * The queues as the messaging subsystem of this server tells of them over JMX. Of a broker that runs elsewhere it knows
 * nothing, and says so.
 */
@ApplicationScoped
public class JmxBrokerQueues implements BrokerQueues {

    private static final String RESOURCE = "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=";

    @Inject
    private BrokerDoor door;

    @Override
    public List<QueueTraffic> all() {
        return Stream.concat(
                        Arrays.stream(Channel.values()).map(Channel::slug).map(Destinations::dispatch),
                        Stream.of(Destinations.FEEDBACK, Destinations.DEAD_DISPATCH, Destinations.DEAD_FEEDBACK))
                .map(this::traffic)
                .toList();
    }

    private QueueTraffic traffic(String queue) {
        try {
            ObjectName name = new ObjectName(RESOURCE + ObjectName.quote(queue));
            long messages = figure(name, "messageCount");
            return new QueueTraffic(
                    queue, true, messages, (int) figure(name, "consumerCount"), messages == 0 ? null : oldest(queue));
        } catch (JMException | JMSRuntimeException e) {
            return new QueueTraffic(queue, false, 0, 0, null);
        }
    }

    private static long figure(ObjectName name, String attribute) throws JMException {
        return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(name, attribute)).longValue();
    }

    /** The broker tells no age, so look at the first message. */
    private Instant oldest(String queue) {
        try (JMSContext context = door.open(JMSContext.AUTO_ACKNOWLEDGE);
                QueueBrowser browser = context.createBrowser(context.createQueue(queue))) {
            Enumeration<?> messages = browser.getEnumeration();
            return messages.hasMoreElements()
                    ? Instant.ofEpochMilli(((Message) messages.nextElement()).getJMSTimestamp())
                    : null;
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
