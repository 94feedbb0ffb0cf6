package org.guanjia.chaos;

/** What an operator can do to the broker with management commands, and what undoes it. */
final class Broker {

    private static final String SERVER = "/subsystem=messaging-activemq/server=default";
    /** All of us reach the broker by it. */
    private static final String DOOR = SERVER + "/in-vm-acceptor=in-vm";

    static final String[] STOP = {DOOR + ":stop"};
    static final String[] START = {DOOR + ":start"};

    /** Departments take nothing, and what the broker may keep of their orders and answers is a few dozen of them. */
    static final String[] FILL = {
        taking("dispatch-cleaning", false),
        taking("dispatch-engineering", false),
        setting("jms.queue.guanjia.dispatch.#", "address-full-policy", "FAIL"),
        setting("jms.queue.guanjia.dispatch.#", "max-size-bytes", "50000"),
        setting("jms.queue.guanjia.feedback", "address-full-policy", "FAIL"),
        setting("jms.queue.guanjia.feedback", "max-size-bytes", "1000")
    };

    /** As messaging.cli has it. */
    static final String[] EMPTY = {
        setting("jms.queue.guanjia.feedback", "max-size-bytes", "10485760"),
        setting("jms.queue.guanjia.feedback", "address-full-policy", "PAGE"),
        setting("jms.queue.guanjia.dispatch.#", "max-size-bytes", "10485760"),
        setting("jms.queue.guanjia.dispatch.#", "address-full-policy", "PAGE"),
        taking("dispatch-engineering", true),
        taking("dispatch-cleaning", true)
    };

    private Broker() {}

    private static String taking(String group, boolean active) {
        return "/subsystem=ejb3/mdb-delivery-group=guanjia-%s:write-attribute(name=active,value=%s)"
                .formatted(group, active);
    }

    private static String setting(String match, String attribute, String value) {
        return "%s/address-setting=%s:write-attribute(name=%s,value=%s)".formatted(SERVER, match, attribute, value);
    }
}
