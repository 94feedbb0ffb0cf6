package org.guanjia.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the demonstration is made of: lists and texts beside the code. */
final class DemoFiles {

    /** What a file leaves out is null or zero. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {}

    /** The lines of a file. */
    static Stream<String> lines(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The things that a JSON file lists. */
    static <T> List<T> list(String name, Class<T> type) {
        try (InputStream text = open(name)) {
            return MAPPER.readerForListOf(type).readValue(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return DemoFiles.class.getResourceAsStream("/demo/" + name);
    }
}
