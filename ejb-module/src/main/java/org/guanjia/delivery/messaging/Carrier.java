package org.guanjia.delivery.messaging;

/** Takes letters to the broker: as many as one likes, then all at once. */
interface Carrier extends AutoCloseable {

    /** @throws jakarta.jms.JMSRuntimeException where the broker does not take it */
    void take(Waiting letter);

    /** From here on the broker has them. */
    void deliver();

    /** Whether the broker has gone away from it; another one has to be opened then. */
    boolean isLost();

    @Override
    void close();

    /** Opens carriers; fails with a {@code JMSRuntimeException} where there is no broker. */
    interface Yard {
        Carrier open();
    }
}
