package org.guanjia.field;

import java.time.Instant;
import org.guanjia.shared.Reason;

/**
 * A line of the log of a work order.
 *
 * @param by name of who did it
 * @param said reason or words of a feedback; null where nothing was said
 */
public record LogEntryView(Instant at, WorkOrderAction action, String by, Reason said) {}
