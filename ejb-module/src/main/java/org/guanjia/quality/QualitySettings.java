package org.guanjia.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings of quality (MicroProfile Config).
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>default</th><th>meaning</th></tr>
 * <tr><td>guanjia.quality.bad-up-to</td><td>2</td><td>a mark this low, of the whole or of a part, is a bad one</td></tr>
 * <tr><td>guanjia.quality.visit-within</td><td>PT24H</td><td>how soon after a bad mark its reply visit is due</td></tr>
 * <tr><td>guanjia.quality.link-valid</td><td>P14D</td><td>how long after a closure the owner’s address works</td></tr>
 * </table>
 */
@ApplicationScoped
public class QualitySettings {

    @Inject
    @ConfigProperty(name = "guanjia.quality.bad-up-to", defaultValue = "2")
    private int badUpTo;

    @Inject
    @ConfigProperty(name = "guanjia.quality.visit-within", defaultValue = "PT24H")
    private Duration visitWithin;

    @Inject
    @ConfigProperty(name = "guanjia.quality.link-valid", defaultValue = "P14D")
    private Duration linkValid;

    /** A mark this low is a bad one. */
    int badUpTo() {
        return badUpTo;
    }

    /** How soon a reply visit is due. */
    Duration visitWithin() {
        return visitWithin;
    }

    /** How long an owner's address works. */
    Duration linkValid() {
        return linkValid;
    }
}
