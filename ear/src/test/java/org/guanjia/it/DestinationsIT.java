package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import org.guanjia.jms.Destinations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The broker as the scripts have left it. */
class DestinationsIT extends GuanjiaIT {

    private static final List<String> CHANNELS = List.of(
            "security",
            "engineering",
            "cleaning",
            "greening",
            "concierge",
            "clubhouse",
            "wellness",
            "customer-service",
            "general");

    @Test
    void every_channel_has_its_queue() throws Exception {
        InitialContext names = new InitialContext();

        for (String channel : CHANNELS) {
            assertThat(names.lookup("java:/jms/queue/" + Destinations.dispatch(channel)))
                    .isNotNull();
        }
        assertThat(names.lookup("java:/jms/topic/" + Destinations.REFRESH)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"dispatch.#, -1, dispatch", "dispatch.contractor.#, 6, dispatch", "feedback, -1, feedback"})
    void a_flow_has_its_redelivery_and_its_dead_letters(String match, int attempts, String flow) throws Exception {
        String address = "jms.queue.guanjia." + match;
        assertThat(setting(address, "maxDeliveryAttempts")).isEqualTo(attempts);
        assertThat(setting(address, "redeliveryDelay")).isEqualTo(2000L);
        assertThat(setting(address, "redeliveryMultiplier")).isEqualTo(2.0);
        assertThat(setting(address, "maxRedeliveryDelay")).isEqualTo(300_000L);
        assertThat(setting(address, "deadLetterAddress")).isEqualTo("jms.queue.guanjia.dead." + flow);
    }

    @Test
    void a_word_to_open_screens_is_never_among_the_servers_own_dead_letters() throws Exception {
        assertThat(setting("jms.topic.guanjia.refresh", "maxDeliveryAttempts")).isEqualTo(-1);
    }

    private static Object setting(String address, String attribute) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        return server.getAttribute(
                new ObjectName("jboss.as:subsystem=messaging-activemq,server=default,address-setting="
                        + ObjectName.quote(address)),
                attribute);
    }
}
