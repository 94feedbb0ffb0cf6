package org.guanjia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final Path folder = folder();

    @Test
    void the_index_lists_exactly_the_scripts_that_are_there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> scripts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();

            assertThat(index()).containsExactlyInAnyOrderElementsOf(scripts);
        }
    }

    @Test
    void each_script_says_its_number_and_what_it_does() throws IOException {
        assertThat(index()).allMatch(name -> name.matches("V\\d{3}__[a-z0-9_]+\\.sql"));
    }

    @Test
    void no_number_is_used_twice() throws IOException {
        assertThat(index()).extracting(name -> name.substring(0, 4)).doesNotHaveDuplicates();
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(folder.resolve("index.txt"));
    }

    private static Path folder() {
        try {
            return Path.of(MigrationsTest.class
                            .getResource("/db/migration/index.txt")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
