package org.guanjia.butler;

import java.time.Instant;
import java.util.UUID;

/** That somebody answers the line of a post for a while. */
public record Sitting(UUID employeeId, Instant from, Instant until) {}
