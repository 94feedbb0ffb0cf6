package org.guanjia.household.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A phone number. Shown masked; whole only to whom it is revealed, with a reason.
 *
 * @param digits without spaces and hyphens, and without China's own prefix
 */
@Embeddable
public record PhoneNumber(@Column(name = "phone") String digits) {

    private static final int TAIL = 4;
    private static final int LENGTH_WITH_HEAD = 10;
    private static final String HIDDEN = "••••";

    /** Reads what was typed. */
    public static PhoneNumber of(String typed) {
        return new PhoneNumber(typed.replaceAll("[ \\-]", "").replaceFirst("^\\+86(?=1\\d{10}$)", ""));
    }

    /** The last four digits, by which a caller is found. */
    public String tail() {
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    public boolean endsWith(String typedDigits) {
        return digits.endsWith(typedDigits) || typedDigits.endsWith(digits);
    }

    /** 199 •••• 4417; of a short number less than that. */
    public String masked() {
        if (digits.length() <= TAIL + TAIL) {
            return HIDDEN + " " + digits.substring(digits.length() - 2);
        }
        return digits.length() < LENGTH_WITH_HEAD
                ? HIDDEN + " " + tail()
                : digits.substring(0, TAIL - 1) + " " + HIDDEN + " " + tail();
    }

    /** Masked, so that no log line shows it by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
