package org.guanjia.preference;

import java.time.Instant;

/**
 * What somebody was typing, to be offered when they come back.
 *
 * @param subjectVersion of the thing when they typed; where it changed since, the screen says so
 */
public record DraftView(long subjectVersion, String content, Instant savedAt) {}
