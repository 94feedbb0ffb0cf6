package org.guanjia.escalation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;
import org.guanjia.shared.TimelineFact;

/** Something was told up the reporting line, or taken on there: for the timeline of the request where it arose. */
public record EscalationFact(
        Origin about,
        UUID estateId,
        String key,
        Actor by,
        Instant occurredAt,
        Map<String, String> details,
        String words)
        implements TimelineFact {}
