package org.guanjia.estate;

import java.time.LocalDate;

/**
 * When a phase of an estate's life is.
 *
 * @param first its first day; null for one that nobody can date yet
 * @param last its last day; null where it is open
 */
public record PhaseSpan(LifePhase phase, LocalDate first, LocalDate last) {}
