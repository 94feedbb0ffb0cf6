package org.guanjia.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static Stream<String> areas() {
        return Messages.AREAS.stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void both_languages_have_the_same_keys(String area) {
        assertThat(Messages.read(area, "en").keySet())
                .isEqualTo(Messages.read(area, "zh_CN").keySet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void no_word_is_empty(String area) {
        for (String language : List.of("zh_CN", "en")) {
            assertThat(Messages.read(area, language).values())
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    /** A straight apostrophe quotes in a MessageFormat, and swallows what follows. */
    @ParameterizedTest
    @MethodSource("areas")
    void apostrophes_are_typographic(String area) {
        assertThat(Messages.read(area, "en").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    /** Placeholders with names belong to Bean Validation and the paginator, and are filled elsewhere. */
    @ParameterizedTest
    @MethodSource("areas")
    void every_pattern_can_be_filled(String area) {
        for (String language : List.of("zh_CN", "en")) {
            assertThat(Messages.read(area, language).values())
                    .map(Object::toString)
                    .filteredOn(text -> text.matches("(?s).*\\{\\d.*"))
                    .allSatisfy(text ->
                            assertThatCode(() -> new MessageFormat(text)).doesNotThrowAnyException());
        }
    }

    @Test
    void no_key_stands_in_two_areas() {
        List<Object> keys = new ArrayList<>();
        areas().forEach(area -> keys.addAll(Messages.read(area, "zh_CN").keySet()));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void the_reader_s_language_wins_over_the_server_s() {
        Locale server = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Words.in(Locale.SIMPLIFIED_CHINESE, "shell.product")).isEqualTo("管家");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(Words.in(Locale.ENGLISH, "shell.product")).isEqualTo("Guanjia");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void every_status_and_action_has_a_label() {
        ResourceBundle words = ResourceBundle.getBundle(Messages.class.getName(), Locale.ENGLISH);

        assertThat(statusesAndActions().flatMap(type -> Stream.of(type.getEnumConstants())))
                .isNotEmpty()
                .allMatch(constant -> words.containsKey(Words.labelKey((Enum<?>) constant)), "has a label");
    }

    private static Stream<Class<?>> statusesAndActions() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.guanjia").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getSimpleName().matches("\\w+(Status|Action)"))
                        .map(JavaClass::reflect);
    }
}
