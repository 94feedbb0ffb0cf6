package org.guanjia.shared;

/** Somebody else changed the thing after the caller's screen was drawn. What was typed stays; the screen reloads the rest. */
public class ChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("shared.changedMeanwhile");
    }

    /** Throws unless the version that the screen showed is still the current one. */
    public static void unlessSame(long shown, long current) {
        if (shown != current) {
            throw new ChangedMeanwhile();
        }
    }
}
