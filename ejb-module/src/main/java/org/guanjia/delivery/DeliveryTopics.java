package org.guanjia.delivery;

/** What this context names in {@link Changed}. */
public final class DeliveryTopics {

    /** The delivery ledger and the dead letters. */
    public static final String DELIVERY = "delivery";

    /** Whether letters go out at once. */
    public static final String BROKER = "broker";

    private DeliveryTopics() {}
}
