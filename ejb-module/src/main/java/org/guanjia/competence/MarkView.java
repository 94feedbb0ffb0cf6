package org.guanjia.competence;

import java.time.LocalDate;

/** One mark of a quality, from 1 to 5, with what it rests on. */
public record MarkView(int mark, String evidence, LocalDate onDay, String byName) {}
