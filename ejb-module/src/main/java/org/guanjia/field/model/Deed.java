package org.guanjia.field.model;

import java.time.Instant;
import org.guanjia.field.WorkOrderAction;
import org.guanjia.jms.TaskProgress;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Reason;

/**
 * One thing that happened to a work order: it is logged, and mostly told to those who ordered.
 *
 * @param said reason or words of a feedback; null where nothing was said
 * @param progress what is told; null where there is no news for them
 */
public record Deed(WorkOrderAction action, Actor by, Instant at, Reason said, TaskProgress progress) {}
