package org.guanjia.bench.inside.floor;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The floor's receiver: a message-driven bean as the server makes one where nothing else is said. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Floor.QUEUE)
        })
public class FloorConsumer implements MessageListener {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void onMessage(Message message) {
        try {
            entityManager
                    .find(FloorRow.class, UUID.fromString(message.getBody(String.class)))
                    .receive();
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
