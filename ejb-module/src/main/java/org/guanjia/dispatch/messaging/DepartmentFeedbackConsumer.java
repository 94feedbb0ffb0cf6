package org.guanjia.dispatch.messaging;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.guanjia.delivery.Flow;
import org.guanjia.delivery.Intake;
import org.guanjia.dispatch.DispatchDesk;
import org.guanjia.shared.Roles;

/** Takes what departments send back. Where it listens stands in {@code ejb-jar.xml}. */
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepartmentFeedbackConsumer implements MessageListener {

    @Inject
    private Intake intake;

    @Inject
    private DispatchDesk desk;

    @Override
    public void onMessage(Message message) {
        intake.take(message, Flow.FEEDBACK, desk);
    }
}
