package org.guanjia.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals what an address of ours allows: HMAC with SHA-256. Nothing of it is kept: whoever knows the key can tell its own seal. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    private Seal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The seal with this key.
     *
     * @throws IllegalArgumentException where the key is so short that it could be guessed
     */
    public static Seal with(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key needs at least " + SHORTEST_KEY + " characters");
        }
        return new Seal(key);
    }

    /** What seals these words, in characters that an address may hold. */
    public String of(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Whether both are the same, found out in a time that does not tell how much of it is. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
