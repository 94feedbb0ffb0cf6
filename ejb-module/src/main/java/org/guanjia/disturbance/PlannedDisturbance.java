package org.guanjia.disturbance;

import java.util.UUID;

/**
 * Something that is to be done at a home, and how that disturbs it.
 *
 * @param id of the task: of the disturbance from now on, too
 * @param what is to be done, in a line
 */
public record PlannedDisturbance(UUID id, String what, DisturbancePlan plan) {}
