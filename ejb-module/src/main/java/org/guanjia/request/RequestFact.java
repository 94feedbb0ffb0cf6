package org.guanjia.request;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;
import org.guanjia.shared.TimelineFact;

/** Something that happened to a request, for its timeline. */
public record RequestFact(
        Origin about,
        UUID estateId,
        String key,
        Actor by,
        Instant occurredAt,
        Map<String, String> details,
        String words)
        implements TimelineFact {}
