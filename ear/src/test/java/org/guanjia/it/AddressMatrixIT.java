package org.guanjia.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guanjia.it.AddressTable.Expected;
import org.guanjia.staff.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every address of the application, asked for by every role and by nobody, about things within reach and out of it, as a
 * browser or a program does. What is expected stands in addresses.txt.
 */
class AddressMatrixIT extends GuanjiaIT {

    /** What the server offers to its administrators stands on another port. */
    private static final List<String> NOT_HERE = List.of(
            "/management",
            "/console",
            "/health",
            "/health/ready",
            "/metrics",
            "/jmx-console",
            "/h2-console",
            "/guanjia/none.jsp",
            "/guanjia/WEB-INF/web.xml",
            "/guanjia/META-INF/MANIFEST.MF",
            "/guanjia/WEB-INF/classes/org/guanjia/web/shell/Me.class",
            "/guanjia/resources/../WEB-INF/web.xml");

    /** Mappings that are no address: of pages, of files, and of the JSPs that we do not have. */
    private static final Set<String> OF_THE_SERVER = Set.of("*.xhtml", "/", "*.jsp", "*.jspx");

    @Inject
    private ServletContext context;

    @Inject
    private EstateOfEverything home;

    @Inject
    private EstateOfEverything elsewhere;

    private final List<String> wrong = new ArrayList<>();
    private ServletContext application;

    @BeforeEach
    void theApplication() {
        application = context.getContext("/guanjia");
    }

    @Test
    void every_address_has_its_line_and_every_line_its_address() throws Exception {
        Set<String> without = new TreeSet<>();
        List<AddressTable> lines = new ArrayList<>(AddressTable.lines());
        for (String pattern :
                Stream.of(pages(), servlets(), resources()).flatMap(Set::stream).toList()) {
            Predicate<AddressTable> matching = line -> line.isAt(pattern);
            if (lines.stream().noneMatch(matching)) {
                without.add(pattern);
            }
            lines.removeIf(matching);
        }
        assertThat(without).as("addresses without a line").isEmpty();
        assertThat(lines).as("lines without an address").isEmpty();
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        files("/", name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF"), pages);
        return pages;
    }

    private Set<String> servlets() {
        Set<String> patterns = new TreeSet<>();
        application.getServletRegistrations().values().forEach(servlet -> patterns.addAll(servlet.getMappings()));
        patterns.removeIf(pattern -> OF_THE_SERVER.contains(pattern) || pattern.startsWith("/api"));
        return patterns;
    }

    private Set<String> resources() throws ClassNotFoundException {
        Set<String> classes = new TreeSet<>();
        files("/WEB-INF/classes/", name -> name.endsWith(".class"), classes);
        Set<String> found = new TreeSet<>();
        for (String file : classes) {
            String name = file.substring("/WEB-INF/classes/".length(), file.length() - ".class".length());
            Class<?> type = Class.forName(name.replace('/', '.'), false, application.getClassLoader());
            if (type.isAnnotationPresent(ServerEndpoint.class)) {
                found.add(type.getAnnotation(ServerEndpoint.class).value());
            }
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getMethods()) {
                    Arrays.stream(method.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(verb -> verb != null)
                            .forEach(verb -> found.add(verb.value() + " /api/"
                                    + type.getAnnotation(Path.class).value()
                                    + (method.isAnnotationPresent(Path.class)
                                            ? "/"
                                                    + method.getAnnotation(Path.class)
                                                            .value()
                                            : "")));
                }
            }
        }
        return found;
    }

    private void files(String under, Predicate<String> wanted, Set<String> found) {
        for (String name : application.getResourcePaths(under)) {
            if (name.endsWith("/")) {
                files(name, wanted, found);
            } else if (wanted.test(name)) {
                found.add(name);
            }
        }
    }

    @Test
    void every_role_is_answered_what_its_column_says() throws Exception {
        home.in(database());
        elsewhere.in(database());
        HttpClient nobody = browser();
        for (AddressTable line : AddressTable.lines()) {
            Map<String, Object> things = home.things(home.account(AccountRole.BUTLER));
            check(line, "nobody", line.nobody(), ask(nobody, line, things));
        }
        for (AccountRole role : AccountRole.values()) {
            String account = home.account(role);
            HttpClient browser = signedIn(account);
            for (AddressTable line : AddressTable.lines()) {
                Expected expected = line.byRole().get(role);
                check(line, role + " within reach", expected, ask(browser, line, home.things(account)));
                if (line.isAboutSomething() && expected.isBounded()) {
                    check(
                            line,
                            role + " of another estate",
                            Expected.NOT_FOUND,
                            ask(browser, line, elsewhere.things(elsewhere.account(role))));
                }
                if (line.isAboutSomething() && expected == Expected.ANSWERED && role != AccountRole.ADMINISTRATOR) {
                    tellsNothingOfElsewhere(line, role, ask(browser, line, elsewhere.things(elsewhere.account(role))));
                }
                if (expected == Expected.DEPARTMENT) {
                    check(
                            line,
                            role + " of another department",
                            Expected.NOT_FOUND,
                            ask(browser, line, home.ofAnotherDepartment(account)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_for_the_servers_administrators_is_not_on_this_port() throws Exception {
        HttpClient butler = browser();
        for (String path : NOT_HERE) {
            HttpResponse<String> answer =
                    butler.send(HttpRequest.newBuilder(url("/").resolve(path)).build(), BodyHandlers.ofString());
            if (!Expected.NOT_FOUND.fits(answer) && !Expected.SIGN_IN.fits(answer)) {
                wrong.add(path + ": " + answer.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void check(AddressTable line, String who, Expected expected, HttpResponse<String> answer) {
        if (!expected.fits(answer)) {
            wrong.add("%s by %s: %s expected, but %d %s"
                    .formatted(
                            line.address(),
                            who,
                            expected,
                            answer.statusCode(),
                            answer.headers().firstValue("Location").orElse("")));
        }
        Leak.in(answer.body())
                .ifPresent(leak -> wrong.add("%s by %s tells of its inside: %s".formatted(line.address(), who, leak)));
    }

    private void tellsNothingOfElsewhere(AddressTable line, AccountRole role, HttpResponse<String> answer) {
        if (elsewhere.ids().map(UUID::toString).anyMatch(answer.body()::contains)) {
            wrong.add(line.address() + " tells " + role + " of another estate");
        }
    }

    private HttpResponse<String> ask(HttpClient browser, AddressTable line, Map<String, Object> things)
            throws Exception {
        return browser.send(
                HttpRequest.newBuilder(url(line.filled(things)))
                        .method(
                                line.verb(),
                                line.verb().equals("PUT") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }
}
