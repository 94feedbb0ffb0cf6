package org.guanjia.quality;

import java.time.Instant;

/** What an owner is shown of the request that they are asked about: what they asked for, and nothing else of ours. */
public record SurveyInvitation(String number, String subject, Instant closedAt) {}
