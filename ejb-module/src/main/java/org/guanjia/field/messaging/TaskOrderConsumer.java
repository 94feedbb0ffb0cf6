package org.guanjia.field.messaging;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Intake;
import org.guanjia.field.DepartmentInbox;
import org.guanjia.shared.Roles;

/**
 * Takes the orders of one channel. It stands once for each channel in {@code ejb-jar.xml}, which names queue and delivery
 * group; an annotation here would make one more, without a queue.
 */
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskOrderConsumer implements MessageListener {

    @Inject
    private Intake intake;

    @Inject
    private DepartmentInbox inbox;

    @Override
    public void onMessage(Message message) {
        intake.take(message, Flow.DISPATCH, inbox);
    }
}
