package org.guanjia.roster;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;

/**
 * A rule of the roster (S22).
 *
 * @param amount the number that it names, by its kind: days, hours, nights or posts; null for rules without one
 * @param weekdays the days of the week that it names; empty for rules without
 * @param sourceZh whose words it follows, in Chinese
 * @param sourceEn the same in English
 * @param changedBy who changed it last; null while it stands as it was delivered
 * @param changedAt when; null with the name
 */
public record RosterRuleView(
        RosterRuleKind kind,
        RuleWeight weight,
        @Nullable Integer amount,
        Set<DayOfWeek> weekdays,
        String sourceZh,
        String sourceEn,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        long version)
        implements Serializable {}
