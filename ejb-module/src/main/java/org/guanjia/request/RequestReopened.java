package org.guanjia.request;

import java.time.Instant;
import java.util.UUID;

/** A closed request was opened again. Observed in the transaction of the act. */
public record RequestReopened(UUID requestId, Instant at) {}
