package org.guanjia.field;

import java.time.Instant;

/**
 * A line of the log of a work order.
 *
 * @param by name of who did it
 * @param words reason or feedback, as said; null where nothing was
 */
public record LogEntryView(Instant at, WorkOrderAction action, String by, String words) {}
