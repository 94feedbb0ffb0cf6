package org.guanjia.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guanjia.jms.Channel;
import org.guanjia.jms.Destinations;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The consumers stand in deployment descriptors, which no compiler reads. */
class ConsumersTest {

    private final Document standard = read("META-INF/ejb-jar.xml");
    private final Document server = read("META-INF/jboss-ejb3.xml");

    @Test
    void each_queue_of_ours_has_one_consumer() {
        assertThat(queues().values())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Channel.values())
                                        .map(Channel::slug)
                                        .map(Destinations::dispatch),
                                Stream.of(
                                        Destinations.FEEDBACK, Destinations.DEAD_DISPATCH, Destinations.DEAD_FEEDBACK))
                        .toList());
    }

    @Test
    void each_channel_has_a_switch_of_its_own() {
        assertThat(elements(server, "delivery:delivery"))
                .hasSameSizeAs(queues().keySet())
                .allSatisfy(delivery -> assertThat(text(delivery, "delivery:group"))
                        .isEqualTo(groupOf(queues().get(text(delivery, "ejb-name")))));
    }

    @Test
    void each_has_a_pool_as_large_as_its_sessions() {
        assertThat(elements(server, "pool:pool").stream().map(pool -> text(pool, "ejb-name")))
                .containsExactlyInAnyOrderElementsOf(queues().keySet());
    }

    @Test
    void the_broker_may_call_each_of_them() {
        Element unchecked = elements(standard, "method-permission").get(0);

        assertThat(texts(unchecked.getElementsByTagName("ejb-name")))
                .containsExactlyInAnyOrderElementsOf(elements(standard, "message-driven").stream()
                        .map(bean -> text(bean, "ejb-name"))
                        .toList());
    }

    private static String groupOf(String queue) {
        return queue.contains(".dead.") ? "guanjia-dead" : queue.replace('.', '-');
    }

    /** Queue by name of the bean. */
    private Map<String, String> queues() {
        Map<String, String> queues = new HashMap<>();
        for (Element bean : elements(standard, "message-driven")) {
            texts(bean.getElementsByTagName("activation-config-property-value")).stream()
                    .filter(value -> value.startsWith("java:/jms/queue/"))
                    .forEach(value -> queues.put(text(bean, "ejb-name"), value.substring("java:/jms/queue/".length())));
        }
        return queues;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document read(String name) {
        try (InputStream file = ConsumersTest.class.getClassLoader().getResourceAsStream(name)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }
}
