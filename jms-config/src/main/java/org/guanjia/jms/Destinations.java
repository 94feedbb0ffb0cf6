package org.guanjia.jms;

/** The names of the queues and topics, once. {@code messaging.cli} creates them; a test holds the two against each other. */
public final class Destinations {

    /** What every department sends back. */
    public static final String FEEDBACK = "guanjia.feedback";
    /** Orders that the broker could not get delivered. */
    public static final String DEAD_DISPATCH = "guanjia.dead.dispatch";
    /** Feedback that the broker could not get delivered. */
    public static final String DEAD_FEEDBACK = "guanjia.dead.feedback";
    /** Tells every node that something changed, so that screens refresh. Not persistent. */
    public static final String REFRESH = "guanjia.refresh";

    private static final String DISPATCH_PREFIX = "guanjia.dispatch.";

    private Destinations() {}

    /** The queue of a department's channel; a contractor's channel has a queue of its own that we do not consume. */
    public static String dispatch(String channel) {
        return DISPATCH_PREFIX + channel;
    }
}
