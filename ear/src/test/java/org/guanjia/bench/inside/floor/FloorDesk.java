package org.guanjia.bench.inside.floor;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The floor's sender: a row and a message in one XA transaction, as an ordinary application does it. */
@Stateless
@PermitAll
public class FloorDesk {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    @JMSConnectionFactory("java:/JmsXA")
    private JMSContext context;

    @Resource(lookup = Floor.QUEUE)
    private Queue queue;

    /** Writes and sends one. */
    public void send(UUID id, UUID run) {
        entityManager.persist(new FloorRow(id, run, Floor.WORDS));
        context.createProducer().send(queue, context.createTextMessage(id.toString()));
    }
}
