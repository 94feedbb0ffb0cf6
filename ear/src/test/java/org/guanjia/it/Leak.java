package org.guanjia.it;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer may tell: where in the code something failed, what of, and what the database was asked. */
final class Leak {

    private static final Pattern INSIDE = Pattern.compile("\\bat [a-z]\\w*(?:\\.\\w+)+\\([^)]*\\)"
            + "|\\b(?:java|jakarta(?!\\.faces\\.[A-Z])|javax|org\\.(?:guanjia|hibernate|jboss|h2|postgresql|apache|primefaces|wildfly)|com\\.sun|io\\.undertow|sun)(?:\\.\\w+)*\\.[A-Z]\\w+"
            + "|\\w+(?:Exception|Error):"
            + "|(?i:\\bselect\\b.{1,200}\\bfrom\\b.{1,200}\\bwhere\\b)|SQLSTATE|WFLY[A-Z]+\\d|UT0\\d{5}|RESTEASY\\d");

    private Leak() {}

    /** The first that a text tells. */
    static Optional<String> in(String text) {
        Matcher matcher = INSIDE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
