package org.guanjia.dispatch.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what an address allows: one thing, for one task, until one instant. HMAC with SHA-256; nothing of it is kept, so that
 * every node that knows the key can tell its own seal.
 */
public final class AddressSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    private AddressSeal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The seal with this key.
     *
     * @throws IllegalArgumentException where the key is so short that it could be guessed
     */
    public static AddressSeal of(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key needs at least " + SHORTEST_KEY + " characters");
        }
        return new AddressSeal(key);
    }

    /** The seal of an address by which this attachment may be fetched. */
    public String toFetch(UUID taskId, UUID attachmentId, Instant until) {
        return seal("fetch " + taskId + " " + attachmentId + " " + until.getEpochSecond());
    }

    /** The seal of an address by which files may be brought for this task. */
    public String toPut(UUID taskId, Instant until) {
        return seal("put " + taskId + " " + until.getEpochSecond());
    }

    /** Whether both are the same, found out in a time that does not tell how much of it is. */
    public static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String what) {
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
}
