package org.guanjia.request.persistence;

/** What a text means as a pattern of {@code like … escape '!'}: none of its characters is a wildcard. */
final class LikePattern {

    private LikePattern() {}

    static String beginning(String text) {
        return escaped(text) + "%";
    }

    static String containing(String text) {
        return "%" + escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
