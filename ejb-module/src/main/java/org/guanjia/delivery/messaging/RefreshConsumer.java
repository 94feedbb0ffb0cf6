package org.guanjia.delivery.messaging;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import org.guanjia.delivery.Changed;
import org.guanjia.delivery.RefreshListeners;

/** Hears what changed on any node. Where it listens stands in {@code ejb-jar.xml}. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefreshConsumer implements MessageListener {

    static final String ESTATE = "estate";
    static final String TOPIC = "topic";

    @Inject
    private RefreshListeners listeners;

    @Override
    public void onMessage(Message message) {
        try {
            listeners.tell(
                    new Changed(UUID.fromString(message.getStringProperty(ESTATE)), message.getStringProperty(TOPIC)));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
