package org.guanjia.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A fact whose key says all that is particular about it: what happened to a request, a task, a promise, an escalation. */
public record Fact(
        Origin about,
        UUID estateId,
        String key,
        Actor by,
        Instant occurredAt,
        Map<String, String> details,
        String words)
        implements TimelineFact {}
