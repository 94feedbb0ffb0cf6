package org.guanjia.jms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract is written four times, for four readers: Java, JSON Schema, AsyncAPI, the broker. They say the same. */
class ContractTest {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class);

    @ParameterizedTest
    @ValueSource(classes = {TaskOrder.class, TaskProgress.class})
    void the_schema_has_the_parts_of_the_record(Class<?> message) throws IOException {
        JsonNode schema = read(new JsonMapper(), schemaOf(message));

        assertThat(schema.get("title").asString()).isEqualTo(message.getSimpleName());
        assertSame(schema, message, schema, message.getSimpleName());
    }

    private static void assertSame(JsonNode schema, Type type, JsonNode root, String where) {
        JsonNode resolved =
                schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            assertThat(resolved.get("type").asString()).as(where).isEqualTo("array");
            assertSame(resolved.get("items"), generic.getActualTypeArguments()[0], root, where + "[]");
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            assertThat(resolved.get("type").asString()).as(where).isEqualTo("object");
            assertSame(resolved.get("additionalProperties"), generic.getActualTypeArguments()[1], root, where + "{}");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            assertRecord(resolved, record, root, where);
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            assertThat(texts(resolved.get("enum")))
                    .as(where)
                    .containsExactlyElementsOf(Arrays.stream(constants.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else {
            assertThat(resolved.get("type").asString()).as(where).isEqualTo(jsonTypeOf(type));
            assertThat(resolved.path("format").asString("")).as(where).isEqualTo(formatOf(type));
        }
    }

    private static void assertRecord(JsonNode schema, Class<?> record, JsonNode root, String where) {
        List<RecordComponent> components = List.of(record.getRecordComponents());
        assertThat(schema.get("additionalProperties").asBoolean()).as(where).isFalse();
        assertThat(schema.get("properties").propertyNames())
                .as(where)
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(schema.get("required")))
                .as("required of " + where)
                .isSubsetOf(schema.get("properties").propertyNames())
                .containsAll(components.stream()
                        .filter(component -> WHOLE_NUMBERS.contains(component.getType()))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            assertSame(
                    schema.get("properties").get(component.getName()),
                    component.getGenericType(),
                    root,
                    where + "." + component.getName());
        }
    }

    private static String jsonTypeOf(Type type) {
        if (WHOLE_NUMBERS.contains(type)) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == boolean.class ? "boolean" : "string";
    }

    private static String formatOf(Type type) {
        if (type == UUID.class) {
            return "uuid";
        }
        return type == Instant.class ? "date-time" : "";
    }

    @Test
    void asyncapi_names_the_destinations_of_the_code() throws IOException {
        JsonNode channels = asyncApi().get("channels");

        assertThat(channels.values().stream()
                        .map(channel -> channel.get("address").asString()))
                .containsExactlyInAnyOrder(
                        Destinations.dispatch("{channel}"),
                        Destinations.FEEDBACK,
                        Destinations.DEAD_DISPATCH,
                        Destinations.DEAD_FEEDBACK,
                        Destinations.REFRESH);
        assertThat(texts(channels.at("/dispatch/parameters/channel/enum"))).containsExactlyElementsOf(slugs());
    }

    @Test
    void asyncapi_points_at_the_schemas() throws IOException {
        JsonNode messages = asyncApi().at("/components/messages");

        for (Class<?> message : List.of(TaskOrder.class, TaskProgress.class)) {
            JsonNode described = messages.values().stream()
                    .filter(node -> node.get("name").asString().equals(message.getSimpleName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(resources().resolve(described.at("/payload/schema/$ref").asString()))
                    .isEqualTo(schemaOf(message));
        }
    }

    @Test
    void every_reference_within_asyncapi_leads_somewhere() throws IOException {
        JsonNode document = asyncApi();

        assertThat(document.findValues("$ref").stream()
                        .map(JsonNode::asString)
                        .filter(reference -> reference.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void the_broker_is_given_the_destinations_of_the_code() throws IOException {
        assertThat(cli("jms-queue=([^:/]+):add\\(entries=\\[java:/jms/queue/\\1\\]\\)"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                slugs().stream().map(Destinations::dispatch),
                                Stream.of(
                                        Destinations.FEEDBACK, Destinations.DEAD_DISPATCH, Destinations.DEAD_FEEDBACK))
                        .toList());
        assertThat(cli("jms-topic=([^:/]+):add\\(entries=\\[java:/jms/topic/\\1\\]\\)"))
                .containsExactly(Destinations.REFRESH);
    }

    @Test
    void a_contractor_is_given_a_dispatch_queue_and_may_send_feedback() throws IOException {
        String queue = Destinations.dispatch("contractor.@contractor@");
        String role = "role=guanjia-executor-contractor.@contractor@:add";

        assertThat(Files.readString(Path.of("src/main/cli/contractor.cli")))
                .contains("jms-queue=" + queue + ":add(entries=[java:/jms/queue/" + queue + "])")
                .contains("jms.queue." + queue + "/" + role + "(consume=true)")
                .contains("jms.queue." + Destinations.FEEDBACK + "/" + role + "(send=true)");
    }

    @Test
    void each_flow_has_its_own_dead_letters() throws IOException {
        assertThat(cli("address-setting=(jms\\.queue\\.guanjia\\.dispatch\\.#):add\\(dead-letter-address=jms\\.queue\\."
                        + Pattern.quote(Destinations.DEAD_DISPATCH) + ","))
                .hasSize(1);
        assertThat(cli("address-setting=(jms\\.queue\\.guanjia\\.feedback):add\\(dead-letter-address=jms\\.queue\\."
                        + Pattern.quote(Destinations.DEAD_FEEDBACK) + ","))
                .hasSize(1);
    }

    @Test
    void each_consumer_has_its_switch() throws IOException {
        Set<String> groups =
                slugs().stream().map(slug -> "guanjia-dispatch-" + slug).collect(Collectors.toSet());
        groups.addAll(List.of("guanjia-feedback", "guanjia-dead"));

        assertThat(cli("mdb-delivery-group=([^:]+):add")).containsExactlyInAnyOrderElementsOf(groups);
    }

    private static List<String> slugs() {
        return Arrays.stream(Channel.values()).map(Channel::slug).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static Set<String> cli(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("src/main/cli/messaging.cli")))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode asyncApi() throws IOException {
        return read(new YAMLMapper(), resources().resolve("asyncapi.yaml"));
    }

    private static Path schemaOf(Class<?> message) {
        String name =
                message.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return resources().resolve("schemas/" + name + ".schema.json");
    }

    private static Path resources() {
        return Path.of("src/main/resources");
    }

    private static JsonNode read(ObjectMapper mapper, Path file) throws IOException {
        return mapper.readTree(Files.readString(file));
    }
}
