package org.guanjia.field;

/**
 * A reason as its list is edited.
 *
 * @param active whether it is offered
 */
public record ReasonView(String code, ReasonKind kind, String nameZh, String nameEn, boolean active, long version) {}
