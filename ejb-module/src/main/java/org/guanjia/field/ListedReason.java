package org.guanjia.field;

/** A reason to choose from. */
public record ListedReason(String code, ReasonKind kind, String nameZh, String nameEn) {}
