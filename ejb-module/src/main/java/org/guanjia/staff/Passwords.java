package org.guanjia.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanjia.shared.BusinessRuleViolation;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * Which passwords are good enough, and their bcrypt hashes, made by the code of the server that checks them at
 * sign-in.
 */
final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 64;
    /** bcrypt looks at no more. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
    private static final int COST = 10;
    private static final int GENERATED_BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> COMMON = readCommon();

    private Passwords() {}

    /** Refuses what is too short, too long, commonly known or made of the user's own name. */
    static void check(String username, Secret secret) {
        String password = secret.reveal();
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw BusinessRuleViolation.at("password", "staff.password.tooShort", SHORTEST);
        }
        if (password.length() > LONGEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw BusinessRuleViolation.at("password", "staff.password.tooLong", LONGEST);
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
            throw BusinessRuleViolation.at("password", "staff.password.tooCommon");
        }
        if (lower.contains(username)) {
            throw BusinessRuleViolation.at("password", "staff.password.containsUsername");
        }
    }

    static String hash(Secret secret) {
        byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        RANDOM.nextBytes(salt);
        try {
            Password password = factory()
                    .generatePassword(new EncryptablePasswordSpec(
                            secret.reveal().toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt)));
            return ModularCrypt.encodeAsString(password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean matches(Secret secret, String hash) {
        try {
            PasswordFactory factory = factory();
            return factory.verify(
                    factory.translate(ModularCrypt.decode(hash)),
                    secret.reveal().toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Secret generate() {
        byte[] bytes = new byte[GENERATED_BYTES];
        RANDOM.nextBytes(bytes);
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static PasswordFactory factory() throws GeneralSecurityException {
        return PasswordFactory.getInstance(
                BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
    }

    private static Set<String> readCommon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
