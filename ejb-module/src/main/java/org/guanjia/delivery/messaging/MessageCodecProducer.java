package org.guanjia.delivery.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanjia.jms.MessageCodec;

/** Makes the one codec of the application; compiling the schemas takes a moment. */
@ApplicationScoped
public class MessageCodecProducer {

    private final MessageCodec codec = new MessageCodec();

    @Produces
    MessageCodec codec() {
        return codec;
    }
}
