package org.guanjia.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanjia.dispatch.model.AddressSeal;

/**
 * What an installation may set for executors outside (MicroProfile Config: a file named after the key in a config source of the
 * server, an encrypted expression, the environment).
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>default</th><th>meaning</th></tr>
 * <tr><td>guanjia.exchange.key</td><td>–</td><td>signs the addresses; at least 32 characters, the same on every node. Without
 * it orders carry no addresses, and none is answered; one that is too short stops the deployment</td></tr>
 * <tr><td>guanjia.exchange.address</td><td>–</td><td>how executors reach the application, for instance
 * {@code https://service.example.com/guanjia}</td></tr>
 * <tr><td>guanjia.exchange.valid</td><td>P14D</td><td>how long after an order its addresses work</td></tr>
 * </table>
 */
@ApplicationScoped
public class ExchangeSettings {

    private Optional<AddressSeal> seal;
    private Optional<String> address;
    private Duration valid;

    protected ExchangeSettings() {}

    @Inject
    public ExchangeSettings(
            @ConfigProperty(name = "guanjia.exchange.key") Optional<AddressSeal> seal,
            @ConfigProperty(name = "guanjia.exchange.address") Optional<String> address,
            @ConfigProperty(name = "guanjia.exchange.valid", defaultValue = "P14D") Duration valid) {
        this.seal = seal;
        this.address = address;
        this.valid = valid;
    }

    /** Makes and tells seals; empty where no key is set. */
    Optional<AddressSeal> seal() {
        return seal;
    }

    /** What the addresses begin with; empty where nobody outside can reach the application. */
    Optional<String> address() {
        return address;
    }

    Duration valid() {
        return valid;
    }
}
