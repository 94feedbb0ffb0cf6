package org.guanjia.disturbance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * How something that is to be done disturbs the home that it is done for.
 *
 * @param at when; null for as soon as may be, or where it joins another
 * @param joins the disturbance with which it is one occasion, and whose time it takes; null for one of its own
 * @param why it has to be although the week's budget is used up; not kept where it is not
 */
public record DisturbancePlan(
        @NotNull DisturbanceKind kind,
        Instant at,
        UUID joins,
        @Size(max = 300) String why) {}
