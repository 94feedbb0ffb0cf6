package org.guanjia.it;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What nobody means to send, by a seed: the same seed makes the same. A test that fails says its seed, and
 * {@code -Dguanjia.fuzz.seed=…} repeats it.
 */
final class Nasty {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uDFFFx",
            "\u202Etxt.exe",
            "\u200B\uFEFF",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "𠮷野家",
            "\r\nSet-Cookie: a=b",
            "' or '1'='1",
            "'; drop table account; --",
            "%' escape '\\",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "#{facesContext.externalContext.invalidateSession()}",
            "${jndi:ldap://127.0.0.1/a}",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/WEB-INF/web.xml",
            "=cmd|' /C calc'!A0",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "2147483648",
            "-9223372036854775809",
            "0x1F",
            "true",
            "[]",
            "{}",
            "9999-12-31T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "-5000000-01-01T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2016-12-31T23:59:60Z",
            "2026-01-01T00:00:00+18:00",
            "01980000-0000-7000-8000-000000000203",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "{01980000-0000-7000-8000-000000000203}",
            "%s%n%x",
            "a%00b",
            "%c0%ae%c0%ae/",
            "\u4e00\u9fff\ud83d\ude00");
    private static final int[] LENGTHS = {40, 41, 80, 81, 100, 101, 120, 200, 255, 256, 1000, 2001, 4000, 4001, 70_000};

    private final long seed;
    private final Random random;

    Nasty() {
        seed = Long.getLong("guanjia.fuzz.seed", System.nanoTime());
        random = new Random(seed);
    }

    long seed() {
        return seed;
    }

    Random random() {
        return random;
    }

    boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A text that is wrong nearly everywhere. */
    String text() {
        return switch (random.nextInt(6)) {
            case 0 -> (chance(50) ? "长" : "x").repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 2 -> characters(1 + random.nextInt(30));
            case 3 -> String.valueOf(random.nextLong());
            default -> one(WORDS);
        };
    }

    /** The same, short enough for the line of a request. */
    String line() {
        String text = text();
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private String characters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) random.nextInt(chance(70) ? 0x100 : 0x10000));
        }
        return text.toString();
    }

    /** A text with something wrong somewhere. */
    String broken(String good) {
        if (good.isEmpty()) {
            return text();
        }
        int at = random.nextInt(good.length());
        int until = at + random.nextInt(good.length() - at);
        return switch (random.nextInt(5)) {
            case 0 -> good.substring(0, at);
            case 1 -> good.substring(0, at) + text() + good.substring(at);
            case 2 -> good.substring(0, at) + (char) random.nextInt(0x3000) + good.substring(at + 1);
            case 3 -> good.substring(0, at) + good.substring(until);
            default -> good.substring(0, until) + good.substring(at);
        };
    }

    /** Bytes with something wrong somewhere. */
    byte[] broken(byte[] good) {
        byte[] bytes = good.clone();
        if (chance(30)) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        for (int i = 0; i < 1 + random.nextInt(20) && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
