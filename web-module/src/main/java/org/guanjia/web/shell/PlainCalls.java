package org.guanjia.web.shell;

import static java.util.stream.Collectors.groupingBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls what a page names of our own classes, by a lookup that is made once for each class: the container's goes through all
 * methods of an object at every call, a tenth of what it took to draw a page. It calls nothing but a method
 * that is the only one of its name with that many parameters; everything else is left to the container.
 */
public final class PlainCalls extends ELResolver {

    private static final String OURS = "org.guanjia.";

    private static final ClassValue<Map<String, Method[]>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method[]> computeValue(Class<?> type) {
            return type.getName().startsWith(OURS) ? methodsOf(type) : Map.of();
        }
    };

    /** By name; in each array the place of a method is the number of its parameters. */
    private static Map<String, Method[]> methodsOf(Class<?> type) {
        Map<String, Method[]> methods = new HashMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge())
                .collect(groupingBy(Method::getName))
                .forEach((name, alike) -> methods.put(name, byParameters(alike)));
        return methods;
    }

    private static Method[] byParameters(List<Method> alike) {
        int most = alike.stream().mapToInt(Method::getParameterCount).max().orElseThrow();
        Method[] methods = new Method[most + 1];
        alike.stream().collect(groupingBy(Method::getParameterCount)).forEach((count, same) -> {
            Method only = same.get(0);
            if (same.size() == 1 && !only.isVarArgs() && only.trySetAccessible()) {
                methods[count] = only;
            }
        });
        return methods;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        Method method = base == null ? null : method(base, name, given == null ? 0 : given.length);
        if (method == null) {
            return null;
        }
        try {
            Object answer = method.invoke(base, suited(context, method, given));
            context.setPropertyResolved(base, name);
            return answer;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Method method(Object base, Object name, int parameters) {
        Method[] methods = METHODS.get(base.getClass()).get(String.valueOf(name));
        return methods == null || methods.length <= parameters ? null : methods[parameters];
    }

    /** A text for a number, an empty text for null, and the like: as the language has it. */
    private static Object[] suited(ELContext context, Method method, Object[] given) {
        if (given == null || given.length == 0) {
            return given;
        }
        Class<?>[] wanted = method.getParameterTypes();
        Object[] suited = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            suited[i] = wanted[i].isInstance(given[i]) ? given[i] : context.convertToType(given[i], wanted[i]);
        }
        return suited;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // calls alone
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
