package org.guanjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A session goes to the other nodes after every request, with all that its pages keep: what cannot be written down there is
 * missing when a node ends.
 */
class SessionsTravelTest {

    /** Ours are of serializable elements, which is asked for beside them. */
    private static final List<Class<?>> CONTAINERS = List.of(Collection.class, Map.class);

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.guanjia");

    @Test
    void whatever_a_session_or_a_page_keeps_can_be_written_down() {
        Set<String> stay = new HashSet<>();
        Set<JavaClass> seen = new HashSet<>();
        ours.stream()
                .filter(type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class))
                .forEach(type -> look(type, seen, stay));

        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(stay).isEmpty();
    }

    private static void look(JavaClass type, Set<JavaClass> seen, Set<String> stay) {
        if (!seen.add(type)) {
            return;
        }
        if (!type.isAssignableTo(Serializable.class)) {
            stay.add(type.getName() + " is not Serializable");
        }
        type.getAllFields().stream().filter(SessionsTravelTest::travels).forEach(field -> field.getType()
                .getAllInvolvedRawTypes()
                .forEach(part -> look(field, part, seen, stay)));
    }

    private static boolean travels(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Inject.class)
                && field.getOwner().getPackageName().startsWith("org.guanjia");
    }

    private static void look(JavaField field, JavaClass part, Set<JavaClass> seen, Set<String> stay) {
        JavaClass one = part.getBaseComponentType();
        if (one.isPrimitive() || one.isEnum() || CONTAINERS.stream().anyMatch(one::isAssignableTo)) {
            return;
        }
        if (one.getPackageName().startsWith("org.guanjia")) {
            look(one, seen, stay);
        } else if (!one.isAssignableTo(Serializable.class) && !one.isEquivalentTo(Object.class)) {
            stay.add(field.getFullName() + " is " + one.getName());
        }
    }
}
