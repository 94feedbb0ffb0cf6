package org.guanjia.delivery.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens sessions with the broker. The one in the server's own process asks for no name; one that runs elsewhere, as several
 * nodes need it, asks for {@code guanjia.broker.user} and {@code guanjia.broker.password}.
 */
@ApplicationScoped
public class BrokerDoor {

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connectionFactory;

    @Inject
    @ConfigProperty(name = "guanjia.broker.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "guanjia.broker.password")
    private Optional<String> password;

    /**
     * A session of one's own, to be closed by whoever asked.
     *
     * @param mode one of those of {@link JMSContext}
     * @throws jakarta.jms.JMSRuntimeException where there is no broker, or it knows the name not
     */
    JMSContext open(int mode) {
        return user.map(name -> connectionFactory.createContext(name, password.orElse(""), mode))
                .orElseGet(() -> connectionFactory.createContext(mode));
    }
}
