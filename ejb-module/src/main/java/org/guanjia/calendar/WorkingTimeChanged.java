package org.guanjia.calendar;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Working time was said anew, so that what counts in it is due at another time.
 *
 * @param departmentId whose; null for that of all departments, by public holidays
 */
public record WorkingTimeChanged(@Nullable UUID departmentId, Instant at) {}
