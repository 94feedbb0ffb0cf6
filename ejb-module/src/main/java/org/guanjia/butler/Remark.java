package org.guanjia.butler;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was said about a matter that is handed over.
 *
 * @param question whether whoever comes asked; else whoever leaves told
 * @param saidBy the name, as it was written that day
 */
@Embeddable
public record Remark(boolean question, String words, String saidBy, Instant saidAt) {}
