package org.guanjia.competence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A training that somebody took part in, and how it ended for them. */
public record TrainingView(
        UUID id, String title, TrainingKind kind, LocalDate onDay, BigDecimal hours, TrainingResult result) {}
