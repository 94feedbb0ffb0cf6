package org.guanjia.field;

import java.util.UUID;

/**
 * What one person of the department has in hand.
 *
 * @param open taken and not fed back
 * @param inProgress of these, begun and not paused
 * @param late of these, past their time
 */
public record ExecutorLoad(UUID employeeId, String name, long open, long inProgress, long late) {}
