package org.guanjia.shared;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The application's beans put together without a container: each injection point gets the one class that fits, and events
 * reach their observers at once. No interceptors, so that everything joins the test's transaction.
 */
public final class Stage {

    private static final List<Class<?>> BEANS = beans();

    private final EntityManager entityManager;
    private final List<Object> actors = new ArrayList<>();

    public Stage(EntityManager entityManager, Object... given) {
        this.entityManager = entityManager;
        this.actors.addAll(List.of(given));
    }

    /** The bean of this type, made with everything that it needs. */
    public <T> T get(Class<T> type) {
        return actors.stream()
                .filter(type::isInstance)
                .findFirst()
                .map(type::cast)
                .orElseGet(() -> make(type));
    }

    private <T> T make(Class<T> type) {
        Class<?> bean = BEANS.stream()
                .filter(type::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is a " + type));
        try {
            Constructor<?> constructor = constructorOf(bean);
            constructor.setAccessible(true);
            Object made = constructor.newInstance(Stream.of(constructor.getParameters())
                    .map(parameter -> injected(parameter, parameter.getType()))
                    .toArray());
            actors.add(made);
            fill(made);
            return type.cast(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(bean.getName(), e);
        }
    }

    private void fill(Object bean) throws IllegalAccessException {
        for (Field field : bean.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.set(bean, entityManager);
            } else if (field.isAnnotationPresent(Inject.class)) {
                field.set(bean, given(field));
            }
        }
    }

    private Object given(Field field) {
        if (field.getType() == Event.class) {
            return event(field);
        }
        return field.getType() == Instance.class ? every(field) : injected(field, field.getType());
    }

    private static Constructor<?> constructorOf(Class<?> bean) throws NoSuchMethodException {
        for (Constructor<?> constructor : bean.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return bean.getDeclaredConstructor();
    }

    /** A setting has its default, or none. */
    private Object injected(AnnotatedElement point, Class<?> type) {
        ConfigProperty setting = point.getAnnotation(ConfigProperty.class);
        if (setting == null) {
            return get(type);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == int.class ? Integer.valueOf(setting.defaultValue()) : Duration.parse(setting.defaultValue());
    }

    /** All beans of a type, whoever implements it. */
    private Instance<?> every(Field field) {
        Class<?> type = meant(field);
        return (Instance<?>) Proxy.newProxyInstance(
                Stage.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return BEANS.stream().filter(type::isAssignableFrom).map(this::get);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Class<?> meant(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    private Event<?> event(Field field) {
        Class<?> type = meant(field);
        return (Event<?>) Proxy.newProxyInstance(
                Stage.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        tell(type, arguments[0]);
                    }
                    return null;
                });
    }

    private void tell(Class<?> type, Object event) throws Throwable {
        for (Class<?> bean : BEANS) {
            for (Method method : bean.getDeclaredMethods()) {
                if (method.getParameterCount() == 1
                        && observesAtOnce(method.getParameters()[0])
                        && method.getParameterTypes()[0].isAssignableFrom(type)) {
                    try {
                        method.setAccessible(true);
                        method.invoke(get(bean), event);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }
            }
        }
    }

    /** What is observed after the commit wakes relays and screens, and there are none. */
    private static boolean observesAtOnce(Parameter parameter) {
        Observes observes = parameter.getAnnotation(Observes.class);
        return observes != null && observes.during() == TransactionPhase.IN_PROGRESS;
    }

    /** Boundaries and CDI beans, wherever they stand. */
    private static List<Class<?>> beans() {
        Path root = Path.of(EstateClock.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("org/guanjia/"))
                    .<Class<?>>map(
                            file -> load(file.substring(0, file.length() - 6).replace('/', '.')))
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .filter(type -> type.getDeclaredAnnotation(Stateless.class) != null
                            || type.getDeclaredAnnotation(Singleton.class) != null
                            || type.getDeclaredAnnotation(ApplicationScoped.class) != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Stage.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
