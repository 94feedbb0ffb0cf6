package org.guanjia.promise;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanjia.shared.Actor;
import org.guanjia.shared.Origin;
import org.guanjia.shared.TimelineFact;

/** Something that happened to a promise, for the timeline of what it is about. */
public record PromiseFact(
        Origin about,
        UUID estateId,
        String key,
        Actor by,
        Instant occurredAt,
        Map<String, String> details,
        String words)
        implements TimelineFact {}
