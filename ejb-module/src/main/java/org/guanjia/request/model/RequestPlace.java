package org.guanjia.request.model;

import java.util.UUID;
import org.guanjia.estate.LifePhase;

/**
 * Where a request belongs: the estate, the phase of its life, the post that answers for it, and what is promised.
 *
 * @param doneMinutes within which it should be fulfilled, in running time; null where nothing is promised
 */
public record RequestPlace(UUID estateId, LifePhase phase, UUID postId, Integer doneMinutes) {}
