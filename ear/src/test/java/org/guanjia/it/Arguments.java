package org.guanjia.it;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.guanjia.butler.MatterKind;
import org.guanjia.calendar.ClockKind;
import org.guanjia.calendar.DayHours;
import org.guanjia.jms.OrderForm;
import org.guanjia.request.Gate;
import org.guanjia.request.RequestFilter;
import org.guanjia.request.RequestRow;
import org.guanjia.shared.Money;
import org.guanjia.shared.PageRequest;
import org.guanjia.staff.Secret;

/**
 * What a boundary's method is called with: made from the types and names of its parameters and of the components of its
 * commands, so that a new method needs none of its own. An id is that of the thing that its name says, a version is the
 * thing's present one; what a command makes anew gets an id that nobody knows.
 */
final class Arguments {

    /** What a name alone does not say, by the record or boundary and the name. */
    private static final Map<String, Object> SPECIAL = Map.ofEntries(
            Map.entry("PutAttachment.name", "photo.png"),
            Map.entry("PutAttachment.declaredType", "image/png"),
            Map.entry("AddPost.englishName", "Oliver"),
            Map.entry("AddPost.phone", "+8657123456789"),
            Map.entry("NoteMatter.kind", MatterKind.KEY),
            Map.entry("AddEstate.code", "ZZZZ"),
            Map.entry("NewPerson.phone", "13800000000"),
            Map.entry("NewPerson.languages", List.of("zh")),
            Map.entry("KeepView.list", "requests"),
            Map.entry("SavedViews.list", "requests"),
            Map.entry("MoveReason.code", "NO_HANDS"),
            Map.entry("ChangeReason.code", "NO_HANDS"),
            Map.entry("ServiceItemDetails.listPosition", 1),
            Map.entry("TakeRequest.answers", Map.of("topic", "city", "question", "哪家酒店可以承办？")),
            Map.entry("QuietWindow.ends", LocalTime.MIDNIGHT),
            Map.entry("PublishHolidays.year", 2030),
            Map.entry("PublishHolidays.notice", "元旦：1月1日放假。"),
            Map.entry("ChangeDutyHours.known", 0),
            Map.entry("DutyHours.until", LocalTime.MIDNIGHT),
            Map.entry("ChangeLadder.kind", ClockKind.TASK),
            Map.entry("ChangeLadder.rungs", List.of(0)),
            Map.entry("LadderOffice.rungs", List.of(0)),
            Map.entry("WeeklyHours.week", Map.of(DayOfWeek.MONDAY, DayHours.read("08:30-18:00"))),
            Map.entry("presale", LocalDate.of(2020, 1, 1)),
            Map.entry("handover", LocalDate.of(2022, 1, 1)),
            Map.entry("receipts", List.of()));

    /** The month of what is planned: the next one. */
    static final YearMonth MONTH = YearMonth.now().plusMonths(1);

    private static final Set<Class<?>> MANY = Set.of(Collection.class, List.class, Set.class, Map.class);

    /** What is left away. */
    private static final Set<String> NOTHING = Set.of(
            "FormField.unit",
            "FormField.min",
            "FormField.max",
            "FormField.options",
            "TaskPlan.formKey",
            "ServiceStep.feedbackForm",
            "FieldReason.code",
            "DisturbancePlan.at",
            "DisturbancePlan.joins",
            "ChangeLimit.version",
            "LimitHome.version",
            "KeepLanguage.version",
            "EnterCertificate.follows",
            "TimelineBoard.after",
            "superiorId",
            "committeeFormed");

    /** The smallest picture. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Map<String, Object> things;
    private final ToLongFunction<UUID> versions;
    private final Set<String> used = new HashSet<>();

    /**
     * @param things ids and words by what they are called, {@code unitId} or {@code TaskPlan.id}
     * @param versions the present version of the thing with this id
     */
    Arguments(Map<String, Object> things, ToLongFunction<UUID> versions) {
        this.things = things;
        this.versions = versions;
    }

    /** Which of the things the last call was about. */
    Set<String> used() {
        return Set.copyOf(used);
    }

    /** All arguments of this method. */
    Object[] of(Method method) {
        used.clear();
        String boundary = method.getDeclaringClass().getSimpleName();
        UUID[] last = new UUID[1];
        return Arrays.stream(method.getParameters())
                .map(parameter -> remembered(last, boundary, parameter.getName(), parameter.getParameterizedType()))
                .toArray();
    }

    private Object remembered(UUID[] last, String owner, String name, Type type) {
        if (type == long.class && name.toLowerCase().endsWith("version")) {
            return last[0] == null ? 0L : versions.applyAsLong(last[0]);
        }
        Object made = make(owner, name, type);
        if (made instanceof UUID id && !name.equals("commandId")) {
            last[0] = id;
        }
        return made;
    }

    private Object make(String owner, String name, Type type) {
        if (NOTHING.contains(owner + "." + name) || NOTHING.contains(name)) {
            return null;
        }
        Object thing = thing(owner, name);
        if (thing != null
                && MethodType.methodType(raw(type)).wrap().returnType().isInstance(thing)) {
            return thing;
        }
        if (type instanceof ParameterizedType collection && MANY.contains(raw(type))) {
            return many(owner, name, collection);
        }
        Class<?> plain = raw(type);
        if (plain == UUID.class) {
            return thing == null ? UUID.randomUUID() : thing;
        }
        return plain.isRecord() && plain.getName().startsWith("org.guanjia") ? record(plain) : value(plain);
    }

    private Object thing(String owner, String name) {
        for (String key : List.of(owner + "." + name, name)) {
            if (things.containsKey(key)) {
                used.add(key);
                return things.get(key);
            }
            if (SPECIAL.containsKey(key)) {
                return SPECIAL.get(key);
            }
        }
        return null;
    }

    private Object many(String owner, String name, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        Class<?> collection = raw(type);
        if (collection == Map.class) {
            return Map.of();
        }
        // "after", the steps that a step waits for, would name itself
        boolean none = of[0] == Integer.class || of[0] == OrderForm.Option.class;
        Object one = none ? null : make(owner, name, of[0]);
        if (collection == Set.class) {
            return one == null ? Set.of() : Set.of(one);
        }
        return one == null ? List.of() : List.of(one);
    }

    private Object record(Class<?> type) {
        if (type == PageRequest.class) {
            return PageRequest.first(10);
        }
        if (type == RequestFilter.class) {
            return RequestFilter.all();
        }
        if (type == Gate.class) {
            return Gate.clear();
        }
        if (type == Money.class || type == RequestRow.class) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        UUID[] last = new UUID[1];
        Object[] values = Arrays.stream(components)
                .map(component ->
                        remembered(last, type.getSimpleName(), component.getName(), component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + Arrays.toString(values), e);
        }
    }

    private static Object value(Class<?> type) {
        Object made = VALUES.get(type);
        if (made != null) {
            return made;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(PNG);
        }
        return null;
    }

    private static Class<?> raw(Type type) {
        Type plain = type instanceof ParameterizedType collection ? collection.getRawType() : type;
        return plain instanceof Class<?> known ? known : Object.class;
    }

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "abc"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(Instant.class, Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)),
            Map.entry(LocalDate.class, LocalDate.of(2023, 1, 1)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(YearMonth.class, MONTH),
            Map.entry(ZoneId.class, ZoneId.of("Asia/Shanghai")),
            Map.entry(Secret.class, Secret.of("a-good-password-of-tests")));
}
