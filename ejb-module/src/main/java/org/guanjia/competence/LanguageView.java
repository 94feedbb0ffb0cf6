package org.guanjia.competence;

import java.time.Instant;

/** A language that somebody speaks, with who said so last. */
public record LanguageView(
        SpokenLanguage language, LanguageLevel level, String changedBy, Instant changedAt, long version) {}
