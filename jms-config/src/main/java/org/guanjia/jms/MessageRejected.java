package org.guanjia.jms;

/**
 * A text that is not a message of the contract. The reason is a message key, so that whoever reads the dead letter reads it
 * in their own language; the detail names the place.
 */
public class MessageRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not JSON at all, or not text. */
    public static final String NOT_JSON = "delivery.rejected.notJson";
    /** JSON, but not what the schema says. */
    public static final String BREAKS_SCHEMA = "delivery.rejected.breaksSchema";
    /** More than anyone has to say. */
    public static final String TOO_LARGE = "delivery.rejected.tooLarge";
    /** Properties and body of the message say different things. */
    public static final String CONTRADICTORY = "delivery.rejected.contradictory";

    private final String reasonKey;
    private final String detail;

    public MessageRejected(String reasonKey, String detail) {
        super(reasonKey + " " + detail);
        this.reasonKey = reasonKey;
        this.detail = detail;
    }

    /** Key of the reason. */
    public String reasonKey() {
        return reasonKey;
    }

    /** Which part, and what was expected of it; for people who know the contract. */
    public String detail() {
        return detail;
    }
}
