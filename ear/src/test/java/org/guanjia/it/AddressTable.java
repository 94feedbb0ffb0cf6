package org.guanjia.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanjia.staff.AccountRole;

/**
 * Who is answered what, as {@code addresses.txt} has it.
 *
 * @param verb of HTTP
 * @param address with names of things in braces
 * @param nobody what somebody is answered who has not signed in
 * @param byRole what each role is answered
 */
record AddressTable(String verb, String address, Expected nobody, Map<AccountRole, Expected> byRole) {

    private static final Pattern THING = Pattern.compile("\\{([\\w.]+)}");

    /** What an answer is. */
    enum Expected {
        ANSWERED('+', answer -> is(answer, 200, 204) && !answer.body().contains("j_security_check")),
        ESTATE('e', ANSWERED.fitting),
        DEPARTMENT('d', ANSWERED.fitting),
        LED('>', answer -> is(answer, 302, 303) && !location(answer).contains("signin")),
        SIGN_IN(
                's',
                answer -> is(answer, 302, 303) && location(answer).contains("signin")
                        || is(answer, 200) && answer.body().contains("j_security_check")),
        REFUSED('-', answer -> is(answer, 401, 403)),
        NOT_FOUND('n', answer -> is(answer, 404)),
        NOT_TAKEN('x', answer -> is(answer, 400, 404, 405, 426)),
        DOOR('*', answer -> is(answer, 200));

        private final char sign;
        private final Predicate<HttpResponse<String>> fitting;

        Expected(char sign, Predicate<HttpResponse<String>> fitting) {
            this.sign = sign;
            this.fitting = fitting;
        }

        boolean fits(HttpResponse<String> answer) {
            return fitting.test(answer);
        }

        /** Whether only a part of what there is is answered. */
        boolean isBounded() {
            return this == ESTATE || this == DEPARTMENT;
        }

        private static Expected of(String word) {
            return Stream.of(values())
                    .filter(one -> word.equals(String.valueOf(one.sign)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing is called " + word));
        }

        private static boolean is(HttpResponse<String> answer, int... statuses) {
            for (int status : statuses) {
                if (answer.statusCode() == status) {
                    return true;
                }
            }
            return false;
        }

        private static String location(HttpResponse<String> answer) {
            return answer.headers().firstValue("Location").orElse("");
        }
    }

    /** Every line. */
    static List<AddressTable> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AddressTable.class.getResourceAsStream("addresses.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AddressTable of(String[] words) {
        Map<AccountRole, Expected> byRole = new HashMap<>();
        for (AccountRole role : AccountRole.values()) {
            byRole.put(role, Expected.of(words[3 + role.ordinal()]));
        }
        return new AddressTable(words[0], words[1], Expected.of(words[2]), byRole);
    }

    /** Whether it stands for this pattern: a page, a servlet's mapping, or a verb and the path of a resource. */
    boolean isAt(String pattern) {
        String path = address.replaceFirst("\\?.*", "");
        return pattern.endsWith("/*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(path) || pattern.equals(verb + " " + path);
    }

    /** Whether a thing is named in it. */
    boolean isAboutSomething() {
        return THING.matcher(address).find();
    }

    /** The address of these things. */
    String filled(Map<String, Object> things) {
        return THING.matcher(address)
                .replaceAll(name -> String.valueOf(things.getOrDefault(name.group(1), name.group(1))));
    }
}
