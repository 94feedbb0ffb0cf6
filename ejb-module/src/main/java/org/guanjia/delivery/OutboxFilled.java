package org.guanjia.delivery;

/** There is something to send: wakes the relay after the commit. */
public record OutboxFilled() {}
