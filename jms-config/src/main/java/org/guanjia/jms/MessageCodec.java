package org.guanjia.jms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the messages as JSON and reads them back. Both ways the schema is asked first, so that nothing leaves that the other
 * side would refuse. Safe for use by many threads.
 */
public final class MessageCodec {

    /** Longest text that is looked at, in characters. */
    public static final int LARGEST = 262_144;

    private static final Map<Class<?>, String> SCHEMAS =
            Map.of(TaskOrder.class, "task-order", TaskProgress.class, "task-progress");
    private static final int PROBLEMS_TOLD = 5;
    /** The character that PostgreSQL takes in no text, as JSON writes it; a backslash before it would be a backslash meant. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final Map<Class<?>, Schema> schemas;

    public MessageCodec() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        schemas = SCHEMAS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> compile(registry, entry.getValue())));
    }

    private static Schema compile(SchemaRegistry registry, String name) {
        try (InputStream text = MessageCodec.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            Schema schema = registry.getSchema(text);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a message.
     *
     * @throws MessageRejected where it would break its schema, which is a mistake of the caller's
     */
    public String encode(Object message) {
        JsonNode tree = mapper.valueToTree(message);
        check(tree, message.getClass());
        return withoutNul(mapper.writeValueAsString(tree));
    }

    /**
     * Reads a message.
     *
     * @throws MessageRejected where the text is not such a message
     */
    public <T> T decode(String text, Class<T> type) {
        if (text.length() > LARGEST) {
            throw new MessageRejected(MessageRejected.TOO_LARGE, text.length() + " > " + LARGEST);
        }
        JsonNode tree = parse(withoutNul(text));
        try {
            check(tree, type);
            return mapper.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new MessageRejected(MessageRejected.BREAKS_SCHEMA, e.getOriginalMessage());
        }
    }

    private JsonNode parse(String text) {
        try {
            JsonNode tree = mapper.readTree(text);
            if (tree.isMissingNode()) {
                throw new MessageRejected(MessageRejected.NOT_JSON, "empty");
            }
            return tree;
        } catch (JacksonException e) {
            throw new MessageRejected(MessageRejected.NOT_JSON, e.getOriginalMessage());
        }
    }

    private static String withoutNul(String text) {
        if (NUL.matcher(text).find()) {
            throw new MessageRejected(MessageRejected.BREAKS_SCHEMA, "the character U+0000");
        }
        return text;
    }

    private void check(JsonNode tree, Class<?> type) {
        Schema schema = schemas.get(type);
        if (schema == null) {
            throw new IllegalArgumentException(type + " is no message");
        }
        List<Error> errors = schema.validate(tree);
        if (!errors.isEmpty()) {
            throw new MessageRejected(
                    MessageRejected.BREAKS_SCHEMA,
                    errors.stream()
                            .limit(PROBLEMS_TOLD)
                            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                            .collect(Collectors.joining("; ")));
        }
    }
}
