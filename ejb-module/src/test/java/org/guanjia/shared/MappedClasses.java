package org.guanjia.shared;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** Finds the entities of the module on the class path. */
final class MappedClasses {

    private static final List<Class<? extends Annotation>> MAPPINGS =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private MappedClasses() {}

    static List<Class<?>> ofTheModule() {
        try {
            Index index = index();
            List<Class<?>> classes = new ArrayList<>();
            for (Class<? extends Annotation> mapping : MAPPINGS) {
                for (var found : index.getAnnotations(mapping)) {
                    classes.add(Class.forName(found.target().asClass().name().toString()));
                }
            }
            return classes;
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Index index() throws IOException, URISyntaxException {
        Indexer indexer = new Indexer();
        for (URL root : Collections.list(MappedClasses.class.getClassLoader().getResources("org/guanjia"))) {
            URI folder = root.toURI();
            if (folder.getScheme().equals("file")) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".class")).forEach(file -> add(indexer, file));
                }
            }
        }
        return indexer.complete();
    }

    private static void add(Indexer indexer, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            indexer.index(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
