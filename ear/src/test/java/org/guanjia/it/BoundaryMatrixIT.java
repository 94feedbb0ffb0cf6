package org.guanjia.it;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import org.guanjia.it.BoundaryTable.Reach;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.NotFound;
import org.guanjia.staff.AccountRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every method of every boundary that the server has, called by every role and by nobody, about things within reach and out
 * of it: through the server's own security, with ids of things that are there. What is expected stands in boundaries.txt.
 *
 * <p>What is within reach is done in a transaction that is rolled back, so that each call finds the same estate. What is
 * refused runs as it does in life, and must leave every table as it was.
 */
class BoundaryMatrixIT extends GuanjiaIT {

    private static final Logger REFUSALS = Logger.getLogger("org.jboss.as.ejb3.invocation");

    private static final String MODULE = "java:app/guanjia-ejb";

    /** Whoever asks for a phone in vain is written down: that one table grows by a refusal. */
    private static final String GROWS = "reveal_log";

    @Resource
    private UserTransaction transaction;

    @Inject
    private ActingStaff staff;

    @Inject
    private EstateOfEverything home;

    @Inject
    private EstateOfEverything elsewhere;

    private final Map<String, Boundary> boundaries = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private List<String> versioned;
    private String counting;

    /** The container logs each refusal with its stack, and here are thousands. */
    @BeforeEach
    void quietly() {
        REFUSALS.setLevel(Level.OFF);
    }

    @AfterEach
    void aloud() {
        REFUSALS.setLevel(null);
    }

    @BeforeEach
    void whatTheServerHas() throws Exception {
        versioned = tables(having("version") + " and " + having("id"));
        counting = tables("table_name <> '" + GROWS + "'").stream()
                .map(table -> "select '" + table + " ' || count(*)"
                        + (versioned.contains(table) ? " || ' ' || coalesce(sum(version), 0)" : "") + " from " + table)
                .collect(joining(" union all "));
        InitialContext context = new InitialContext();
        for (NameClassPair entry : Collections.list(context.list(MODULE))) {
            int view = entry.getName().indexOf('!');
            if (view > 0) {
                add(
                        context.lookup(MODULE + "/" + entry.getName()),
                        entry.getName().substring(view + 1));
            }
        }
    }

    private void add(Object bean, String view) throws ClassNotFoundException {
        Class<?> type = Class.forName(view);
        Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .forEach(method -> boundaries.put(name(type, method), new Boundary(bean, method)));
    }

    private static String name(Class<?> bean, Method method) {
        return bean.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(",", "(", ")"));
    }

    @Test
    void every_method_has_its_line_and_every_line_its_method() {
        assertThat(BoundaryTable.lines().stream().map(BoundaryTable::method))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(boundaries.keySet());
    }

    @Test
    void every_role_reaches_what_its_column_says_and_nothing_else() throws Exception {
        home.in(database());
        elsewhere.in(database());
        for (BoundaryTable line : BoundaryTable.lines()) {
            Boundary boundary = boundaries.get(line.method());
            if (boundary != null) {
                Set<String> before = rows();
                refused(line, boundary);
                outOfReach(line, boundary);
                unchanged(line, before);
                withinReach(line, boundary);
                oneThingElsewhere(line, boundary);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void refused(BoundaryTable line, Boundary boundary) throws Exception {
        expect(line, "nobody", boundary.call(home.things(home.account(AccountRole.BUTLER))), Answer::isRefused);
        for (AccountRole role : AccountRole.values()) {
            if (line.reach().get(role) == Reach.REFUSED) {
                expect(
                        line,
                        role.name(),
                        as(home.account(role), boundary, home.things(home.account(role))),
                        Answer::isRefused);
            }
        }
    }

    private void outOfReach(BoundaryTable line, Boundary boundary) throws Exception {
        for (AccountRole role : AccountRole.values()) {
            Reach reach = line.reach().get(role);
            String account = home.account(role);
            if (boundary.asksFor(home.things(account)).isEmpty()) {
                continue; // no thing that could be out of reach
            }
            if (reach == Reach.DEPARTMENT) {
                outOfReach(
                        line,
                        role + " of another department",
                        as(account, boundary, home.ofAnotherDepartment(account)));
            }
            if (reach == Reach.OWN) {
                outOfReach(line, role + " who is another", as(account, boundary, home.things(home.colleague(role))));
            }
            if (reach != Reach.ALL && reach != Reach.REFUSED) {
                outOfReach(
                        line,
                        role + " of another estate",
                        as(account, boundary, elsewhere.things(elsewhere.account(role))));
            }
        }
    }

    private void outOfReach(BoundaryTable line, String who, Answer answer) {
        if (line.silent()) {
            expect(line, who, answer, got -> got.problem() == null && tellsNothingOf(elsewhere, got));
        } else {
            expect(line, who, answer, Answer::isNotFound);
        }
    }

    private void withinReach(BoundaryTable line, Boundary boundary) throws Exception {
        for (AccountRole role : AccountRole.values()) {
            Reach reach = line.reach().get(role);
            if (reach != Reach.REFUSED) {
                String account = home.account(role);
                undone(() -> expect(
                        line,
                        role + " within reach",
                        as(account, boundary, home.things(account)),
                        got -> reach == Reach.NOTHING
                                ? got.isNotFound()
                                : got.isDone() && (reach == Reach.ALL || tellsNothingOf(elsewhere, got))));
            }
        }
    }

    /** A command that is all right but for one id: it is refused, or it does nothing and tells nothing. */
    private void oneThingElsewhere(BoundaryTable line, Boundary boundary) throws Exception {
        for (AccountRole role : AccountRole.values()) {
            Reach reach = line.reach().get(role);
            if (reach == Reach.REFUSED || reach == Reach.ALL) {
                continue;
            }
            String account = home.account(role);
            Map<String, Object> own = home.things(account);
            Map<String, Object> others = elsewhere.things(elsewhere.account(role));
            for (String thing : boundary.asksFor(own)) {
                if (own.get(thing) instanceof UUID id && !id.equals(others.get(thing))) {
                    undone(() -> {
                        Set<String> before = rows();
                        Answer answer = as(account, boundary, with(own, thing, others.get(thing)));
                        expect(
                                line,
                                role + " with another estate’s " + thing,
                                answer,
                                got -> got.problem() instanceof BusinessRuleViolation
                                        || got.problem() == null
                                                && tellsNothingOf(elsewhere, got)
                                                && rows().equals(before));
                    });
                }
            }
        }
    }

    private Answer as(String username, Boundary boundary, Map<String, Object> things) throws Exception {
        return staff.as(username, () -> boundary.call(things));
    }

    private static Map<String, Object> with(Map<String, Object> things, String thing, Object other) {
        Map<String, Object> changed = new HashMap<>(things);
        changed.put(thing, other);
        return changed;
    }

    private void undone(Act act) throws Exception {
        transaction.begin();
        try {
            act.run();
        } finally {
            transaction.rollback();
        }
    }

    private void expect(BoundaryTable line, String who, Answer answer, Predicate<Answer> expected) {
        if (!expected.test(answer)) {
            wrong.add(line.method() + " by " + who + ": " + answer);
        }
    }

    private static boolean tellsNothingOf(EstateOfEverything other, Answer answer) {
        String told = String.valueOf(answer.result());
        return other.ids().filter(id -> !answer.asked().contains(id)).noneMatch(id -> told.contains(id.toString()));
    }

    private void unchanged(BoundaryTable line, Set<String> before) {
        Set<String> changed = new TreeSet<>(rows());
        changed.removeAll(before);
        if (!changed.isEmpty()) {
            wrong.add(line.method() + ", refused, yet changed " + changed);
        }
    }

    /** How many rows each table has, and the sum of their versions. */
    private Set<String> rows() {
        return new TreeSet<>(database().texts(counting));
    }

    private List<String> tables(String condition) {
        return database()
                .texts("select table_name from information_schema.tables t where lower(table_schema) = 'public'"
                        + " and table_type like '%TABLE%' and " + condition);
    }

    private static String having(String column) {
        return "exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema"
                + " and c.table_name = t.table_name and c.column_name = '" + column + "')";
    }

    private Arguments arguments(Map<String, Object> things) {
        return new Arguments(things, id -> versions.computeIfAbsent(id, this::version));
    }

    private long version(UUID id) {
        return versioned.stream()
                .flatMap(table -> database().texts("select version from " + table + " where id = ?", id).stream())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** A method of a bean. */
    private final class Boundary {

        private final Object bean;
        private final Method method;

        Boundary(Object bean, Method method) {
            this.bean = bean;
            this.method = method;
        }

        /** Calls it about these things. */
        Answer call(Map<String, Object> things) {
            Arguments made = arguments(things);
            Object[] arguments = made.of(method);
            Set<UUID> asked = made.used().stream()
                    .map(things::get)
                    .filter(UUID.class::isInstance)
                    .map(UUID.class::cast)
                    .collect(toSet());
            try {
                return new Answer(method.invoke(bean, arguments), null, asked);
            } catch (InvocationTargetException e) {
                return new Answer(null, e.getCause(), asked);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What things it is about. */
        Set<String> asksFor(Map<String, Object> things) {
            Arguments made = arguments(things);
            made.of(method);
            return made.used();
        }
    }

    /**
     * What became of a call.
     *
     * @param asked the things that it was about
     */
    private record Answer(Object result, Throwable problem, Set<UUID> asked) {

        boolean isRefused() {
            return problem instanceof EJBAccessException;
        }

        boolean isNotFound() {
            return problem instanceof NotFound;
        }

        /** Carried out, or not, for a reason that is the state of the thing. */
        boolean isDone() {
            return problem == null || problem instanceof BusinessRuleViolation && !isNotFound();
        }
    }

    private interface Act {
        void run() throws Exception;
    }
}
