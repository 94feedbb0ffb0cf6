package org.guanjia.shared;

/**
 * There is no such thing for this caller. Said alike for what does not exist and for what lies outside the caller's
 * estates or department, so that a forged id tells nothing.
 */
public class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("shared.notFound");
    }
}
