package org.guanjia.request;

import java.util.UUID;

/** A request where somebody has to answer for it: the post that serves it. */
public record RequestCharge(UUID id, UUID estateId, UUID postId, String number, String subject) {}
