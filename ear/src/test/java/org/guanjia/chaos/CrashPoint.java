package org.guanjia.chaos;

/** A place on an order's way where ending hurts most: between two steps that no transaction holds together. */
enum CrashPoint {
    /** Ordered and committed in the database; the broker has nothing yet. */
    AFTER_COMMIT_BEFORE_SEND("org.guanjia.delivery.messaging.JmsCarrier", "deliver", "ENTRY"),
    /** The broker has it; the outbox says that it has not. */
    AFTER_SEND_BEFORE_MARK("org.guanjia.delivery.messaging.JmsCarrier", "deliver", "EXIT"),
    /** The department has the order; the broker still waits for the word that it was taken. */
    ORDER_TAKEN_BEFORE_ACKNOWLEDGE("org.guanjia.field.messaging.TaskOrderConsumer", "onMessage", "EXIT"),
    /** The task knows of its feedback; the broker still waits for the word that it was taken. */
    FEEDBACK_TAKEN_BEFORE_ACKNOWLEDGE("org.guanjia.dispatch.messaging.DepartmentFeedbackConsumer", "onMessage", "EXIT");

    /** Crashes happen at one of the first so many passings. */
    static final int PASSINGS = 60;

    private final String type;
    private final String method;
    private final String place;

    CrashPoint(String type, String method, String place) {
        this.type = type;
        this.method = method;
        this.place = place;
    }

    /**
     * A rule of Byteman's that ends the process there, without a word to anybody.
     *
     * @param passing the how manieth time that somebody comes by
     */
    String rule(int passing) {
        return """
                RULE %1$s
                CLASS %2$s
                METHOD %3$s
                AT %4$s
                IF incrementCounter("%1$s") == %5$d
                DO killJVM()
                ENDRULE
                """.formatted(name(), type, method, place, passing);
    }
}
