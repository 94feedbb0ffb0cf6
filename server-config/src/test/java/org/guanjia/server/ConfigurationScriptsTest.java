package org.guanjia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The scripts on an untouched configuration, as a group's own server has it. */
class ConfigurationScriptsTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = PROJECT.resolve("build/wildfly-39.0.1.Final");
    private static final Path SCRIPTS = PROJECT.resolve("server-config/src/main/cli");
    private static final Path MESSAGING = PROJECT.resolve("jms-config/src/main/cli/messaging.cli");
    private static final Path RESTORE_MESSAGING = MESSAGING.resolveSibling("restore-messaging.cli");
    private static final Path EXTERNAL_BROKER = MESSAGING.resolveSibling("external-broker");

    @TempDir
    private Path base;

    private String file = "standalone-full.xml";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void configured_twice_is_configured_once_and_restored_is_untouched(String database) throws Exception {
        String untouched = anUntouchedServer();
        List<Path> configure = List.of(
                script("configure-datasource-" + database),
                script("configure-security"),
                MESSAGING,
                contractor("add"),
                script("configure-web"),
                script("configure-logging"),
                script("configure-observability"),
                script("configure-hardening"),
                script("configure-https"));

        configuredTwiceIsConfiguredOnce(configure);
        run(List.of(
                script("restore-https"),
                script("restore-hardening"),
                script("restore-observability"),
                script("restore-logging"),
                script("restore-web"),
                contractor("remove"),
                RESTORE_MESSAGING,
                script("restore-security"),
                script("restore-datasource")));

        assertThat(configuration()).isEqualTo(untouched);
    }

    @Test
    void the_broker_of_several_nodes_is_configured_once_and_restored_is_untouched() throws Exception {
        String untouched = anUntouchedServer();

        configuredTwiceIsConfiguredOnce(
                List.of(MESSAGING, external("tls"), external("listener"), script("configure-hardening")));
        run(List.of(
                script("restore-hardening"), external("restore-listener"), external("restore-tls"), RESTORE_MESSAGING));

        assertThat(configuration()).isEqualTo(untouched);
    }

    @Test
    void a_node_is_configured_once_and_leaves_the_cluster_untouched() throws Exception {
        file = "standalone-full-ha.xml";
        anUntouchedServer();
        run(List.of(script("configure-datasource-postgresql")));
        String alone = configuration();

        configuredTwiceIsConfiguredOnce(List.of(script("configure-cluster"), script("configure-balanced")));
        run(List.of(script("restore-balanced"), script("restore-cluster")));

        assertThat(configuration()).isEqualTo(alone);
    }

    /** In one go: what hardening takes away, the broker of this configuration still points at until it is gone itself. */
    @Test
    void a_node_is_led_to_its_broker_once() throws Exception {
        file = "standalone-full-ha.xml";
        anUntouchedServer();
        run(List.of(
                script("configure-datasource-postgresql"),
                MESSAGING,
                script("configure-observability"),
                script("configure-hardening"),
                script("configure-cluster"),
                external("node")));
        String once = configuration();

        run(List.of(script("configure-cluster"), external("node")));

        assertThat(configuration()).isEqualTo(once).contains("guanjia.broker.host");
    }

    @Test
    void the_balancer_is_configured_once_and_restored_is_untouched() throws Exception {
        file = "standalone-load-balancer.xml";
        String untouched = anUntouchedServer();

        configuredTwiceIsConfiguredOnce(List.of(script("configure-balancer")));
        run(List.of(script("restore-balancer")));

        assertThat(configuration()).isEqualTo(untouched);
    }

    @Test
    void a_server_moves_from_h2_to_postgresql_and_back() throws Exception {
        anUntouchedServer();
        run(List.of(script("configure-datasource-h2"), script("configure-security")));
        String onH2 = configuration();

        run(List.of(script("configure-datasource-postgresql")));
        assertThat(configuration()).contains("guanjia.postgresql.url").doesNotContain("jdbc:h2:file");
        run(List.of(script("configure-datasource-h2")));

        assertThat(withoutDriver(configuration())).isEqualTo(onH2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACME", "a b", "a/../b"})
    void a_contractor_whose_code_is_none_gets_no_lines(String code) throws Exception {
        Process script = contractor("add", code, base.resolve("none.cli"));

        assertThat(script.waitFor()).isEqualTo(2);
        assertThat(base.resolve("none.cli")).isEmptyFile();
    }

    @Test
    void every_configure_script_has_its_restore_script() throws Exception {
        try (var files = Files.list(SCRIPTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("configure-"))
                            .map(name -> name.replace("configure-", "restore-").replaceFirst("-(h2|postgresql)", "")))
                    .isNotEmpty()
                    .allMatch(name -> Files.exists(SCRIPTS.resolve(name)));
        }
    }

    private void configuredTwiceIsConfiguredOnce(List<Path> scripts) throws Exception {
        String before = configuration();
        run(scripts);
        String once = configuration();
        run(scripts);

        assertThat(once).isNotEqualTo(before);
        assertThat(configuration()).isEqualTo(once);
    }

    private String anUntouchedServer() throws Exception {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (var files = Files.list(HOME.resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return configuration();
    }

    private static Path script(String name) {
        return SCRIPTS.resolve(name + ".cli");
    }

    private static Path external(String name) {
        return EXTERNAL_BROKER.resolve(name + ".cli");
    }

    private Path contractor(String act) throws IOException, InterruptedException {
        Path lines = base.resolve(act + "-contractor.cli");
        assertThat(contractor(act, "acme", lines).waitFor()).isZero();
        return lines;
    }

    private static Process contractor(String act, String code, Path lines) throws IOException {
        return new ProcessBuilder(PROJECT.resolve("server-config/contractor.sh").toString(), act, code)
                .redirectOutput(lines.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void run(List<Path> scripts) throws IOException, InterruptedException {
        List<String> session = new ArrayList<>(List.of("embed-server --server-config=" + file));
        for (Path script : scripts) {
            session.addAll(Files.readAllLines(script));
        }
        session.add("stop-embedded-server");
        Path file = Files.write(base.resolve("session.cli"), session);
        Path output = base.resolve("session.log");

        ProcessBuilder builder =
                new ProcessBuilder(HOME.resolve("bin/jboss-cli.sh").toString(), "--file=" + file);
        builder.environment()
                .put(
                        "JAVA_OPTS",
                        "-XX:TieredStopAtLevel=1 -Djboss.server.base.dir=%s -Dguanjia.postgresql.driver=%s"
                                .formatted(base, PROJECT.resolve("build/postgresql.jar")));
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(() -> tail(output)).isZero();
    }

    private static String tail(Path output) {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The driver stays deployed when a server goes back to H2: another application may use it by then. */
    private static String withoutDriver(String configuration) {
        return configuration.replaceAll("(?s)<deployments\\{}>.*?</deployments>", "");
    }

    /** The configuration with attributes in order and without white space: what it says, not how the server wrote it. */
    private String configuration() throws Exception {
        String xml = Files.readString(base.resolve("configuration").resolve(file));
        StringBuilder text = new StringBuilder();
        write(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement(),
                text);
        return text.toString();
    }

    private static void write(Element element, StringBuilder text) {
        NamedNodeMap attributes = element.getAttributes();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        text.append('<').append(element.getTagName()).append(sorted).append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner, text);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue().strip());
            }
        }
        text.append("</").append(element.getTagName()).append('>');
    }
}
