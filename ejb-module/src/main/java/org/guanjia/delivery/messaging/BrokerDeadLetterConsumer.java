package org.guanjia.delivery.messaging;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.guanjia.delivery.Intake;
import org.guanjia.shared.Roles;

/** Drains the broker's dead letters into ours. Stands once for each flow in {@code ejb-jar.xml}. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Roles.SYSTEM)
public class BrokerDeadLetterConsumer implements MessageListener {

    @Inject
    private Intake intake;

    @Override
    public void onMessage(Message message) {
        intake.giveUp(message);
    }
}
