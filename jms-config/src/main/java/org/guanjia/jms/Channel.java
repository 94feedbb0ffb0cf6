package org.guanjia.jms;

import java.util.Locale;

/** The channels of our own departments: one queue for each of the eight kinds, and a general one for what is added later. */
public enum Channel {
    SECURITY,
    ENGINEERING,
    CLEANING,
    GREENING,
    CONCIERGE,
    CLUBHOUSE,
    WELLNESS,
    CUSTOMER_SERVICE,
    GENERAL;

    /** The name as it stands in a queue's, for example {@code customer-service}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
