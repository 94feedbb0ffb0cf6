package org.guanjia.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.Arrays;

/**
 * Stands in for the container outside of it: puts the entity manager into {@code @PersistenceContext} fields, and
 * into each {@code @Inject}, {@code @EJB} and {@code @Resource} field the first collaborator that fits its type.
 */
public final class Wiring {

    private final EntityManager entityManager;
    private final Object[] collaborators;

    public Wiring(EntityManager entityManager, Object... collaborators) {
        this.entityManager = entityManager;
        this.collaborators = collaborators.clone();
    }

    /** Fills the bean's fields and gives it back. */
    public <T> T fill(T bean) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    set(bean, field, entityManager);
                } else if (isInjected(field)) {
                    set(bean, field, collaboratorFor(field));
                }
            }
        }
        return bean;
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(EJB.class)
                || field.isAnnotationPresent(Resource.class);
    }

    private Object collaboratorFor(Field field) {
        return Arrays.stream(collaborators)
                .filter(field.getType()::isInstance)
                .findFirst()
                .orElseGet(() -> {
                    if (field.getType() == Event.class) {
                        return new RecordedEvents();
                    }
                    throw new IllegalStateException("no collaborator for " + field);
                });
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
