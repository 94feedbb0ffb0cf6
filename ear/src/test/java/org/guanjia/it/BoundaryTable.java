package org.guanjia.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanjia.staff.AccountRole;

/**
 * Who reaches what, as {@code boundaries.txt} has it: a line for each method of a boundary, a column for each role.
 *
 * @param method the bean's name, the method's, and its parameters' types
 * @param reach by role
 * @param silent whether what is out of reach is answered with nothing, and not refused
 */
record BoundaryTable(String method, Map<AccountRole, Reach> reach, boolean silent) {

    /** How far a role reaches with a method. */
    enum Reach {
        REFUSED('-'),
        NOTHING('n'),
        OWN('o'),
        DEPARTMENT('d'),
        ESTATE('e'),
        ALL('a');

        private final char sign;

        Reach(char sign) {
            this.sign = sign;
        }

        private static Reach of(char sign) {
            for (Reach reach : values()) {
                if (reach.sign == sign) {
                    return reach;
                }
            }
            throw new IllegalArgumentException("no reach is called " + sign);
        }
    }

    /** Every line. */
    static List<BoundaryTable> lines() {
        List<BoundaryTable> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                BoundaryTable.class.getResourceAsStream("boundaries.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> lines.add(of(line.strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static BoundaryTable of(String[] words) {
        Map<AccountRole, Reach> reach = new HashMap<>();
        for (AccountRole role : AccountRole.values()) {
            reach.put(role, Reach.of(words[1 + role.ordinal()].charAt(0)));
        }
        return new BoundaryTable(words[0], reach, words.length > 1 + AccountRole.values().length);
    }
}
