package org.guanjia.bench.inside.floor;

/** Names of the floor. */
public final class Floor {

    /** The queue of the round trip, as the server's directory knows it. */
    public static final String QUEUE = "java:/jms/queue/bench.floor";

    /** The queue of the raw way from a sender to a receiver. */
    public static final String WIRE = "java:/jms/queue/bench.wire";

    /** About as long as the words of an order. */
    static final String WORDS = "请保洁和工程先来看一看，周末家宴之前上门。".repeat(4);

    private Floor() {}
}
